import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { optionalLine } from "../profile/profile.fields.js"
import { choiceFields } from "../profile/section-choice.forms.js"
import { readWeeklyHours, weekdays } from "./availability.js"

/** The day comes in three parts, and ticked boxes alone or several: the transformation reads them. */
export const availabilityForm = z
  .looseObject({
    weeklyHours: z.string("weekly-hours-missing").trim().min(1, "weekly-hours-missing"),
    days: z
      .union([z.enum(weekdays).array(), z.enum(weekdays).transform((day) => [day])], "weekday-unknown")
      .optional()
      .transform((days) => days ?? []),
    timesFr: optionalLine(200),
    timesEn: optionalLine(200),
    ...choiceFields,
  })
  .transform((form, problems) => {
    const problem = (path: string, message: string) => problems.addIssue({ code: "custom", path: [path], message })
    const weeklyMinutes = readWeeklyHours(form.weeklyHours)
    if (weeklyMinutes === undefined) problem("weeklyHours", "weekly-hours-malformed")
    const fromOn = readDate(form, "fromOn", (code) => problem("fromOn", code))
    const { days, timesFr, timesEn, seenBy, countsInMatching } = form
    return {
      ...{ weeklyMinutes: weeklyMinutes ?? 0, fromOn: fromOn?.toString() ?? null, days, timesFr, timesEn },
      ...{ seenBy, countsInMatching },
    }
  })
