import { z } from "zod"
import { writtenText } from "../applications/applications.forms.js"

/** One ticked box is sent alone, several as a list, none not at all. */
const receivers = z.preprocess(
  (sent) => [sent ?? []].flat(),
  z.array(z.uuid("answer-unknown")).min(1, "message-receivers-missing").max(1000, "answer-unknown"),
)

export const applicantMessageForm = z.object({
  receivers,
  subject: z
    .string("message-subject-missing")
    .trim()
    .min(1, "message-subject-missing")
    .max(150, "message-subject-too-long")
    .regex(/^\P{Cc}*$/u, "answer-with-hidden-signs"),
  body: writtenText(4000, { missing: "message-body-missing", tooLong: "message-body-too-long" }),
  key: z.uuid("form-unreadable"),
})
