import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"

/** A position as programs read it. */
export const positionAnswer = z.object({
  title: said(bilingual, { en: "As the employer writes it.", fr: "Comme l’employeur l’écrit." }),
  organisation: z.object({ id: z.string(), name: bilingual, standing: z.enum(["declared", "verified"]) }).nullable(),
  unit: bilingual.nullable(),
  group: z.object({ code: z.string(), name: bilingual, level: z.string().nullable() }).nullable(),
  managementLevel: z.object({ code: z.string(), name: bilingual }).nullable(),
})
