import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"

/** A place as programs read it. */
export const placeAnswer = z.object({
  code: said(z.string(), {
    en: "Of the municipality, in the Standard Geographical Classification.",
    fr: "De la municipalité, selon la Classification géographique type.",
  }),
  name: bilingual,
  province: z.object({ code: z.string(), name: bilingual }).nullable(),
})
