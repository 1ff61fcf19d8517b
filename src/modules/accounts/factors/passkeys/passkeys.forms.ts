import { z } from "zod"
import { next } from "../factors.forms.js"
import { registrationAnswer, signatureAnswer } from "./passkey-answer.js"

export const registrationForm = z.object({
  answer: registrationAnswer,
  name: z
    .string()
    .trim()
    .max(100, "text-too-long")
    .optional()
    .transform((text) => text || null),
  next,
})

export const signatureForm = z.object({ answer: signatureAnswer, next })
