import { z } from "zod"

/** A year that somebody living may speak of. Messages are refusal codes. */
export const optionalYear = z
  .string()
  .trim()
  .regex(/^(?:(?:19[3-9]|20\d)\d)?$/, "year-unclear")
  .optional()
  .transform((text) => (text ? Number(text) : null))

/** One line that other people may read: no sign that they could not see. Messages are refusal codes. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")
    .optional()
    .transform((text) => text || null)
