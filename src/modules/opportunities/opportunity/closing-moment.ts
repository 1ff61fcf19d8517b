import type { Temporal } from "temporal-polyfill"

/** The moment after the last on which one may apply: the day is in, by the clock of the opportunity, and may have 23 or 25 hours. */
export function closingMoment(deadlineOn: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return deadlineOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
}
