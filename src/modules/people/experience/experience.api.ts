import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"

const month = said(z.string(), { en: "Such as 2026-03.", fr: "Par exemple 2026-03." })

/** Work experience as programs read it, the latest first. */
export const experienceAnswer = z.array(
  z.object({
    title: said(bilingual, { en: "As she names it.", fr: "Tel qu’elle le nomme." }),
    occupation: z
      .object({
        code: said(z.string(), { en: "A unit group of the NOC.", fr: "Un groupe de base de la CNP." }),
        title: bilingual,
      })
      .nullable(),
    organisation: bilingual.nullable(),
    from: month,
    until: said(z.string().nullable(), { en: "Null while it lasts.", fr: "Nul tant qu’elle dure." }),
    done: bilingual.nullable(),
  }),
)
