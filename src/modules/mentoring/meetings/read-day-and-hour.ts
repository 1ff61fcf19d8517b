import type { Temporal } from "temporal-polyfill"
import { readDate } from "../../../web/read-date.js"
import { readTime } from "../../../web/read-time.js"

export type Problem = (field: string, code: string) => void

export interface DayAndHour {
  readonly on: Temporal.PlainDate
  readonly at: Temporal.PlainTime
}

/** A day in three parts and an hour as people write it; undefined when a problem is told. */
export function readDayAndHour(
  form: Readonly<Record<string, unknown>>,
  names: { readonly on: string; readonly at: string },
  problem: Problem,
): DayAndHour | undefined {
  let isDayWrong = false
  const on = readDate(form, names.on, (code) => {
    isDayWrong = true
    problem(names.on, code)
  })
  if (!on && !isDayWrong) problem(names.on, "day-missing")
  const typed = form[names.at]
  const at = readTime(typeof typed === "string" ? typed : "")
  if (!at) problem(names.at, "hour-unknown")
  return on && at ? { on, at } : undefined
}
