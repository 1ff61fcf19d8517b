import { z } from "zod"

/** What a button of a step asks for. */
const nexts = ["on", "draft", "preview", "publish", "template"] as const

/** The answers themselves are read field by field (`content.forms.ts`), whatever the button. */
export const stepForm = z.looseObject({
  key: z.uuid("form-unreadable").optional(),
  revision: z.coerce.number("form-unreadable").int("form-unreadable").optional(),
  next: z.enum(nexts).catch("on"),
  agree: z.literal("yes").optional(),
})
export type StepForm = z.infer<typeof stepForm>

export const copyForm = z.object({ key: z.uuid("form-unreadable") })

export const answerOfContact = z.object({ answer: z.enum(["agree", "refuse"], "answer-unknown") })
