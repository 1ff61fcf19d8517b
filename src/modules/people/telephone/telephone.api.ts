import { z } from "zod"
import { said } from "../../../web/api/operation.js"

/** A telephone as programs read it. */
export const telephoneAnswer = z.object({
  number: said(z.string(), {
    en: "In the form of E.164: +, country and number.",
    fr: "Selon la forme E.164 : +, pays et numéro.",
  }),
  extension: z.string().nullable(),
})
