import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"

const month = said(z.string().nullable(), { en: "Such as 2026-03.", fr: "Par exemple 2026-03." })

/** Credentials as programs read them: those in force, then the others. */
export const credentialsAnswer = z.array(
  z.object({
    code: said(z.string(), { en: "In the list of credentials.", fr: "Dans la liste des titres de compétences." }),
    title: bilingual,
    issuer: z.string().nullable(),
    obtained: month,
    expires: month,
    isExpired: said(z.boolean(), {
      en: "Whether its last month is over.",
      fr: "Si son dernier mois est passé.",
    }),
  }),
)
