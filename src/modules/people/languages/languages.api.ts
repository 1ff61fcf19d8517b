import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"
import { components, officialLanguages, otherLanguages } from "./spoken.js"

/** Languages as programs read them. */
export const languagesAnswer = z.object({
  firstOfficial: z.enum(officialLanguages),
  known: z
    .array(
      z.object({
        language: said(z.enum([...officialLanguages, ...otherLanguages]), {
          en: "Code of ISO 639.",
          fr: "Code ISO 639.",
        }),
        levels: z.array(z.object({ component: z.enum(components), code: z.string(), name: bilingual })).readonly(),
      }),
    )
    .readonly(),
})
