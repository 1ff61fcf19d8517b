import { z } from "zod"
import { writtenText } from "../applications/applications.forms.js"

export const noteForm = z.object({
  key: z.uuid("form-unreadable"),
  note: writtenText(2000, { missing: "applicant-note-missing", tooLong: "note-too-long" }),
})

export const shortlistForm = z.object({ listed: z.enum(["yes", "no"], "answer-unknown") })

export const fileForm = z.object({ format: z.enum(["csv", "xlsx"], "answer-unknown") })
