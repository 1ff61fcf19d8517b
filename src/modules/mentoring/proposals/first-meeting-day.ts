import type { Temporal } from "temporal-polyfill"
import type { Programme } from "../programmes/programme.store.js"

/** The day by which the first meeting is proposed: the last on which the mentee would be reminded of it. */
export function firstMeetingDay(
  confirmedAt: Temporal.Instant,
  { settings, timeZone }: Pick<Programme, "settings" | "timeZone">,
): Temporal.PlainDate {
  const days = Math.max(...settings.firstMeetingDays)
  return confirmedAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days })
}
