import type { Temporal } from "temporal-polyfill"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { readDate } from "../../../web/read-date.js"
import { decidePeriod, type Period } from "./period.js"

type Query = Readonly<Record<string, string | undefined>>

/** The period that an address asks for. */
export function readAskedPeriod(query: Query, today: Temporal.PlainDate): Period {
  const problems: FieldProblem[] = []
  const day = (field: "from" | "until") => readDate(query, field, (code) => problems.push({ field, code }))
  const asked = { from: day("from"), until: day("until") }
  if (problems.length > 0) throw refuseFields(problems)
  return decidePeriod(asked, today)
}

/** A day as the three parts of its field. */
const partsOf = (field: string, { year, month, day }: Temporal.PlainDate) => ({
  [`${field}-year`]: String(year),
  [`${field}-month`]: String(month),
  [`${field}-day`]: String(day),
})

/** The same period as an address, or a form, holds it. */
export const valuesOfPeriod = ({ from, until }: Period): Readonly<Record<string, string>> => ({
  ...partsOf("from", from),
  ...partsOf("until", until),
})
