import { z } from "zod"
import { isMessage, type TextKind } from "./programme-text.js"

const mostInSubject = 200
const mostInText = 6000

export const messageText = z
  .string("text-missing")
  .transform((written) => written.replaceAll("\r\n", "\n").trim())
  .pipe(z.string().min(1, "text-missing").max(mostInText, "text-too-long"))

export const messageSubject = z
  .string("subject-missing")
  .trim()
  .min(1, "subject-missing")
  .max(mostInSubject, "text-too-long")
  .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")

/** Both languages, always: each person is written to in hers. A subject belongs to a message alone. */
export function textFormOf(kind: TextKind) {
  const line = isMessage(kind) ? messageSubject : z.undefined().catch(undefined)
  return z.object({
    subjectFr: line,
    textFr: messageText,
    subjectEn: line,
    textEn: messageText,
    agree: z
      .literal("yes")
      .optional()
      .transform((box) => box === "yes"),
    seen: z.string().max(100).catch(""),
  })
}
