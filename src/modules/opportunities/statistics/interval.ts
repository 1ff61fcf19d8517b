import { Temporal } from "temporal-polyfill"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"

export const intervals = ["year", "fiscal-year", "quarter", "month", "week", "day"] as const
export type Interval = (typeof intervals)[number]

/** Civil days where the host is; both are in. */
export interface Period {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** One interval of a period, or the part of it that lies within. */
export interface Bucket {
  /** First day of the whole interval. */
  readonly start: Temporal.PlainDate
  /** The instants between which it lies; the last one is out. */
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
}

/** More would be no picture that somebody reads. */
export const mostBuckets = 120

const lengths: Readonly<Record<Interval, Temporal.DurationLike>> = {
  year: { years: 1 },
  "fiscal-year": { years: 1 },
  quarter: { months: 3 },
  month: { months: 1 },
  week: { days: 7 },
  day: { days: 1 },
}

/** The first day of the interval that a day lies in. The fiscal year begins on 1 April, a week on Monday. */
function startOf(day: Temporal.PlainDate, interval: Interval): Temporal.PlainDate {
  switch (interval) {
    case "year":
      return day.with({ month: 1, day: 1 })
    case "fiscal-year":
      return day.subtract({ months: 3 }).with({ month: 1, day: 1 }).add({ months: 3 })
    case "quarter":
      return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 })
    case "month":
      return day.with({ day: 1 })
    case "week":
      return day.subtract({ days: day.dayOfWeek - 1 })
    case "day":
      return day
  }
}

const beginning = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).toInstant()

export function spanOf({ from, until }: Period, zone: string): Pick<Bucket, "from" | "until"> {
  return { from: beginning(from, zone), until: beginning(until.add({ days: 1 }), zone) }
}

/** The intervals that a period touches, in their order, the first and the last cut to it. */
export function bucketsOf(period: Period, interval: Interval, zone: string): readonly Bucket[] {
  const buckets: Bucket[] = []
  const last = period.until.add({ days: 1 })
  for (let start = startOf(period.from, interval); Temporal.PlainDate.compare(start, last) < 0; ) {
    const next = start.add(lengths[interval])
    const from = Temporal.PlainDate.compare(start, period.from) < 0 ? period.from : start
    const until = Temporal.PlainDate.compare(next, last) > 0 ? last : next
    buckets.push({ start, from: beginning(from, zone), until: beginning(until, zone) })
    start = next
  }
  return buckets
}

export function bucketAt(at: Temporal.Instant, buckets: readonly Bucket[]): number {
  const time = at.epochMilliseconds
  return buckets.findIndex(({ from, until }) => from.epochMilliseconds <= time && time < until.epochMilliseconds)
}

/** What was asked, or what is left open: the month that ends today. */
export function decidePeriod(
  asked: { readonly from: Temporal.PlainDate | null; readonly until: Temporal.PlainDate | null },
  interval: Interval,
  today: Temporal.PlainDate,
): Period {
  const until = asked.until ?? today
  const period = { from: asked.from ?? until.subtract({ months: 1 }), until }
  const problem = problemOf(period, interval)
  if (problem) throw refuseFields([problem])
  return period
}

function problemOf({ from, until }: Period, interval: Interval): FieldProblem | undefined {
  if (Temporal.PlainDate.compare(from, until) > 0) return { field: "until", code: "statistics-period-reversed" }
  const last = Array.from({ length: mostBuckets }).reduce<Temporal.PlainDate>(
    (start) => start.add(lengths[interval]),
    startOf(from, interval),
  )
  if (Temporal.PlainDate.compare(until, last) < 0) return undefined
  return { field: "interval", code: "statistics-intervals-too-many", values: { n: mostBuckets } }
}
