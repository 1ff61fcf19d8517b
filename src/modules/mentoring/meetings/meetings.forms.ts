import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { mostInSeries, repeats } from "./local-time.js"
import { lengths, meetingModes, outcomes } from "./meeting.js"
import { type Problem, readDayAndHour } from "./read-day-and-hour.js"

/** How long, how and where. */
export const wayFields = {
  minutes: z.coerce.number("answer-unknown").refine((n) => lengths.some((each) => each === n), "answer-unknown"),
  mode: z.enum(meetingModes, "meeting-mode-missing"),
  place: z
    .string()
    .trim()
    .max(300, "place-too-long")
    .optional()
    .transform((text) => text || null),
}

const timeFields = { at: z.string("hour-unknown"), ...wayFields }

const problemsOf =
  (issues: z.core.$RefinementCtx): Problem =>
  (path, message) =>
    issues.addIssue({ code: "custom", path: [path], message })

export const movingForm = z.looseObject(timeFields).transform((form, issues) => {
  const moment = readDayAndHour(form, { on: "on", at: "at" }, problemsOf(issues))
  if (!moment) return z.NEVER
  return { ...moment, minutes: form.minutes, mode: form.mode, place: form.place }
})

export const planningForm = z
  .looseObject({ ...timeFields, repeat: z.enum(["once", ...repeats], "answer-unknown"), times: z.string().optional() })
  .transform((form, issues) => {
    const problem = problemsOf(issues)
    const moment = readDayAndHour(form, { on: "on", at: "at" }, problem)
    const series = form.repeat === "once" ? undefined : readSeries(form, form.repeat, problem)
    if (!moment) return z.NEVER
    return { ...moment, minutes: form.minutes, mode: form.mode, place: form.place, series }
  })

function readSeries(form: Readonly<Record<string, unknown>>, repeat: (typeof repeats)[number], problem: Problem) {
  let isDayWrong = false
  const until = readDate(form, "until", (code) => {
    isDayWrong = true
    problem("until", code)
  })
  const typed = typeof form.times === "string" ? form.times.trim() : ""
  const times = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
  if (typed !== "" && (times < 2 || times > mostInSeries)) problem("times", "series-times-unknown")
  else if ((until === null) === (typed === "") && !isDayWrong) problem("until", "series-end-missing")
  return until ? { repeat, until } : { repeat, times }
}

export const cancellationForm = z.object({
  following: z
    .literal("yes", "answer-unknown")
    .optional()
    .transform((ticked) => ticked === "yes"),
})

export const outcomeForm = z.object({ outcome: z.enum(outcomes, "answer-unknown") })
