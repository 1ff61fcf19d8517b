import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { formKey, optionalConfided } from "../exchanges/exchanges.forms.js"
import { endReasons, longestThanks, nextSteps, teamEndReasons } from "./ending.js"

const ticked = z
  .literal("yes")
  .optional()
  .transform((value) => value !== undefined)

export const endForm = z.object({
  key: formKey,
  reason: z.enum(endReasons, "end-reason-missing"),
  next: z.enum(nextSteps, "end-next-missing"),
  thanks: optionalConfided(longestThanks),
  again: ticked,
})

/** The day comes in three parts, which the transformation reads. */
export const lastDayForm = z.looseObject({}).transform((form, problems) => {
  const refuse = (message: string) => problems.addIssue({ code: "custom", path: ["endsOn"], message })
  return { endsOn: readDate(form, "endsOn", refuse) }
})

export const teamEndForm = z.object({ reason: z.enum(teamEndReasons, "end-reason-missing") })

export const againForm = z.object({ again: ticked })
