import type { Temporal } from "temporal-polyfill"

const lastWorkingDay = 5

/**
 * The midnight that ends the last of so many working days, by the clock of a zone. Saturdays and Sundays are left out;
 * holidays are not, since they differ from one jurisdiction to the next.
 */
export function answerDeadline(now: Temporal.Instant, workingDays: number, zone: string): Temporal.Instant {
  let day = now.toZonedDateTimeISO(zone).toPlainDate()
  for (let left = workingDays; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= lastWorkingDay) left -= 1
  }
  return day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
}

/** The last day on which an answer counts, as people are told it. */
export function lastAnswerDay(answerBy: Temporal.Instant, zone: string): Temporal.PlainDate {
  return answerBy.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate()
}
