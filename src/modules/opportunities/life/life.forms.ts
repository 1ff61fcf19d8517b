import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { cancelReasons } from "./ending-reasons.js"

/** The day comes in three parts, which the transformation reads. */
export const extendForm = z.looseObject({}).transform((form, problems) => {
  let isRefused = false
  const refuse = (message: string) => {
    isRefused = true
    problems.addIssue({ code: "custom", path: ["deadlineOn"], message })
  }
  const deadlineOn = readDate(form, "deadlineOn", refuse)
  if (deadlineOn !== null) return { deadlineOn }
  if (!isRefused) refuse("deadline-missing")
  return z.NEVER
})

export const cancelForm = z.object({ reason: z.enum(cancelReasons, "cancel-reason-missing") })

/** A click is all that the act needs. */
export const clickForm = z.object({})
