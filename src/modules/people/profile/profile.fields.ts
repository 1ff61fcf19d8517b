import { z } from "zod"

/** One line that other people may read: no sign that they could not see. Messages are refusal codes. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")
    .optional()
    .transform((text) => text || null)
