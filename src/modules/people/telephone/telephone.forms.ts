import { z } from "zod"
import { choiceFields } from "../profile/section-choice.forms.js"

export const telephoneForm = z.object({
  number: z.string("telephone-missing").trim().min(1, "telephone-missing").max(40, "telephone-malformed"),
  extension: z
    .string()
    .trim()
    .regex(/^\d{0,8}$/, "telephone-extension-malformed")
    .optional()
    .transform((digits) => digits || null),
  ...choiceFields,
})
