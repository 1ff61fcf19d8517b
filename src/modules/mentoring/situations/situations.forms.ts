import { z } from "zod"
import { formKey, optionalConfided } from "../exchanges/exchanges.forms.js"
import { longestQuestion } from "./situation.js"

export const raiseForm = z.object({ key: formKey, question: optionalConfided(longestQuestion) })

/** Of the two. */
export const pairActForm = z.object({ act: z.enum(["keep", "withdraw"], "form-unreadable") })

/** Of the coordination. */
export const teamActForm = z.object({
  act: z.enum(["answer", "keep", "release"], "form-unreadable"),
  answer: optionalConfided(longestQuestion),
})
