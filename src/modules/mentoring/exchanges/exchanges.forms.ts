import { z } from "zod"
import { longestExchange } from "./exchange.js"

/** Several lines, as they were typed, drawn with few marks. Messages are refusal codes. */
const typed = (longest: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(
      z
        .string()
        .max(longest, "text-too-long")
        .regex(/^(?:[^\p{Cc}]|[\n\t])*$/u, "answer-with-hidden-signs"),
    )

export const confidedText = (missing: string, longest: number) =>
  z
    .string(missing)
    .pipe(typed(longest))
    .refine((text) => text !== "", missing)

/** Where she may leave it empty. */
export const optionalConfided = (longest: number) =>
  typed(longest)
    .optional()
    .transform((text) => text || null)

/** Drawn with the form: posted twice, it is written once. */
export const formKey = z.uuid("form-unreadable")

export const exchangeForm = z.object({ key: formKey, body: confidedText("exchange-missing", longestExchange) })
