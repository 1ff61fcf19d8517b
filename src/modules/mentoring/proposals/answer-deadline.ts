import { Temporal } from "temporal-polyfill"

/** Reminders leave when people open their mail. */
const reminderHour = Temporal.PlainTime.from("08:00")

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
