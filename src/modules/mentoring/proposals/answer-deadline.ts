import { Temporal } from "temporal-polyfill"

const lastWorkingDay = 5
/** Reminders leave when people open their mail. */
const reminderHour = Temporal.PlainTime.from("08:00")

/**
 * The midnight that ends the last of so many working days, by the clock of the programme. Saturdays and Sundays are
 * left out; holidays are not, since they differ from one jurisdiction to the next.
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

/** How many reminders should have left by now: the mornings of these days after the one when it was sent. */
export function countRemindersDue(
  { sentAt, now }: { readonly sentAt: Temporal.Instant; readonly now: Temporal.Instant },
  reminderDays: readonly number[],
  zone: string,
): number {
  const sentOn = sentAt.toZonedDateTimeISO(zone).toPlainDate()
  const morningAfter = (days: number) =>
    sentOn.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: reminderHour }).toInstant()
  return reminderDays.filter((days) => Temporal.Instant.compare(morningAfter(days), now) <= 0).length
}

/** Working days that a question, or its answer, leaves at least to whoever is to answer the proposal. */
export const daysAfterQuestion = 3
