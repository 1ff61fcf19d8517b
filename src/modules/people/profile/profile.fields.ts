import { z } from "zod"

/** A year that somebody living may speak of. Messages are refusal codes. */
export const optionalYear = z
  .string()
  .trim()
  .regex(/^(?:(?:19[3-9]|20\d)\d)?$/, "year-unclear")
  .optional()
  .transform((text) => (text ? Number(text) : null))

/** Several lines that other people may read, drawn as text with few marks. */
export const optionalText = (longest: number) =>
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
    .optional()
    .transform((text) => text || null)

/** One line that other people may read: no sign that they could not see. Messages are refusal codes. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")
    .optional()
    .transform((text) => text || null)
