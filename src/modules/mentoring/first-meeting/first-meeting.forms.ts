import { z } from "zod"
import { longestExchange } from "../exchanges/exchange.js"
import { formKey, optionalConfided } from "../exchanges/exchanges.forms.js"
import { wayFields } from "../meetings/meetings.forms.js"
import { readDayAndHour } from "../meetings/read-day-and-hour.js"
import { mostTimes, readBox } from "./boxes.js"

const boxes = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .optional()
  .transform((values) => values ?? [])

/** Boxes ticked among the times that both have free, and times typed by hand: three in all at most. */
export const timesForm = z
  .looseObject({ key: formKey, common: boxes, ...wayFields, message: optionalConfided(longestExchange) })
  .transform((form, issues) => {
    const problem = (path: string, message: string) => issues.addIssue({ code: "custom", path: [path], message })
    const ticked = form.common.flatMap((value) => readBox(value) ?? [])
    const typed = Array.from({ length: mostTimes }, (_, index) => readTyped(form, index + 1, problem))
    const times = [...ticked, ...typed.flatMap((time) => time ?? [])]
    const isTyped = typed.some((time) => time !== null)
    if (times.length === 0 && !isTyped) problem(form.common.length > 0 ? "common" : "on1", "times-missing")
    if (times.length > mostTimes) problem("common", "times-too-many")
    const { key, minutes, mode, place, message } = form
    return { key, times, minutes, mode, place, message }
  })

/** Null where nothing was typed, undefined where it is to be corrected. */
function readTyped(form: Readonly<Record<string, unknown>>, n: number, problem: (path: string, code: string) => void) {
  const fields = { on: `on${n}`, at: `at${n}` }
  const parts = [`${fields.on}-day`, `${fields.on}-month`, `${fields.on}-year`, fields.at]
  if (parts.every((name) => !form[name])) return null
  const time = readDayAndHour(form, fields, problem)
  return time && { ...time, fields }
}

export const acceptanceForm = z
  .object({ time: z.string("time-to-choose").regex(/^[0-9a-f-]{36}\/\d$/, "time-to-choose") })
  .transform(({ time }) => {
    const [proposal = "", position = ""] = time.split("/")
    return { proposal, position: Number(position) }
  })
