import { Temporal } from "temporal-polyfill"

/** An hour of a clock, and where that clock hangs: what people agree on. */
export interface LocalTime {
  readonly on: Temporal.PlainDate
  readonly at: Temporal.PlainTime
  readonly zone: string
}

/**
 * The moment that a local hour names. Of an hour that comes twice in the night when clocks go back, the first; an hour
 * that the clocks skip is as many minutes after the skip as was meant: both as calendars read it (RFC 5545, 3.3.5).
 */
export function instantOf({ on, at, zone }: LocalTime): Temporal.Instant {
  return on.toPlainDateTime(at).toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant()
}

/** In the night when clocks go forward, some hours never come. */
export function isSkipped(time: LocalTime): boolean {
  return !instantOf(time).toZonedDateTimeISO(time.zone).toPlainTime().equals(time.at)
}

export const repeats = ["weekly", "every-two-weeks", "monthly"] as const
export type Repeat = (typeof repeats)[number]

/** A year of weekly meetings: a longer series is planned again. */
export const mostInSeries = 53

const steps = {
  weekly: (n: number) => ({ weeks: n }),
  "every-two-weeks": (n: number) => ({ weeks: 2 * n }),
  monthly: (n: number) => ({ months: n }),
} as const

/**
 * The days of a series, counted from the first so that one begun on the 31st comes back to it; of a month without that
 * day, the last. One more than `mostInSeries` says that there are too many.
 */
export function daysOf(
  first: Temporal.PlainDate,
  repeat: Repeat,
  end: { readonly times: number } | { readonly until: Temporal.PlainDate },
): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  for (let n = 0; n <= mostInSeries; n += 1) {
    const day = first.add(steps[repeat](n))
    if ("times" in end ? n >= end.times : day.since(end.until).sign > 0) break
    days.push(day)
  }
  return days
}

/** 90 minutes are said as an hour and thirty. */
export const hoursAndMinutes = (minutes: number) => Temporal.Duration.from({ minutes }).round({ largestUnit: "hours" })
