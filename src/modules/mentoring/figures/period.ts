import { Temporal } from "temporal-polyfill"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"

/** Civil days in the zone of the programme; both are in. */
export interface Period {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** The instants between which a period lies; the last one is out. */
export interface Span {
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
}

/** One month of a period, or the part of it that lies within. */
export interface Month {
  /** As 2026-03. */
  readonly code: string
  readonly until: Temporal.Instant
}

/** More would be no report that somebody reads. */
export const mostMonths = 36

/** What was asked, or what is left open: the twelve months that end today. */
export function decidePeriod(
  asked: { readonly from: Temporal.PlainDate | null; readonly until: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): Period {
  const until = asked.until ?? today
  const period = { from: asked.from ?? until.with({ day: 1 }).subtract({ months: 11 }), until }
  const problem = problemOf(period)
  if (problem) throw refuseFields([problem])
  return period
}

function problemOf({ from, until }: Period): FieldProblem | undefined {
  if (Temporal.PlainDate.compare(from, until) > 0) return { field: "until", code: "period-reversed" }
  const last = from.with({ day: 1 }).add({ months: mostMonths })
  if (Temporal.PlainDate.compare(until, last) >= 0) {
    return { field: "from", code: "period-too-long", values: { n: mostMonths } }
  }
  return undefined
}

const startOf = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).toInstant()

export function spanOf({ from, until }: Period, zone: string): Span {
  return { from: startOf(from, zone), until: startOf(until.add({ days: 1 }), zone) }
}

/** The months that a period touches, in their order. */
export function monthsOf({ from, until }: Period, zone: string): readonly Month[] {
  const months: Month[] = []
  for (let first = from.with({ day: 1 }); Temporal.PlainDate.compare(first, until) <= 0; ) {
    const next = first.add({ months: 1 })
    months.push({ code: first.toPlainYearMonth().toString(), until: startOf(next, zone) })
    first = next
  }
  return months
}

/** The month of an instant that lies within the period. */
export function monthOf(at: Temporal.Instant, months: readonly Month[]): string {
  const month = months.find(({ until }) => at.epochMilliseconds < until.epochMilliseconds)
  if (!month) throw new Error("an instant lies after the period that it was read for")
  return month.code
}
