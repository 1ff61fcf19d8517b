import { z } from "zod"
import { confidedText, formKey } from "../exchanges/exchanges.forms.js"
import { goalActs, longestGoal } from "./goal.js"
import { longestNote, noteActs, noteKinds } from "./note.js"

export const goalForm = z.object({ key: formKey, goal: confidedText("goal-missing", longestGoal) })

export const goalActForm = z.object({ act: z.enum(goalActs, "form-unreadable") })

export const noteForm = z.object({
  key: formKey,
  kind: z.enum(noteKinds, "note-kind-missing"),
  body: confidedText("note-missing", longestNote),
})

export const noteActForm = z.object({ act: z.enum(noteActs, "form-unreadable") })
