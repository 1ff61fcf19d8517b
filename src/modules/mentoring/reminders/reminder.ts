import type { Temporal } from "temporal-polyfill"

/** Days without a meeting, held or planned, after which the two are asked gently. */
const quietDays = 21
/** So many cancellations in a row are a sign. */
export const cancellationsShown = 2
/** Nobody is told anything before this hour of the programme's clock. */
export const firstHour = 8

interface Seen {
  readonly status: string
  readonly startsAt: Temporal.Instant
}

const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) => from.until(to).days

/** The reminder of a first meeting that is due: the last of the programme's days that has come; undefined before. */
export function dueFirstMeetingDay(
  confirmedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  days: readonly number[],
): number | undefined {
  const passed = daysBetween(confirmedOn, today)
  return days.toSorted((a, b) => b - a).find((day) => day <= passed)
}

/** The day after the last reminder, the coordination is told. */
export function isFirstMeetingLate(
  confirmedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  days: readonly number[],
): boolean {
  return daysBetween(confirmedOn, today) > Math.max(...days)
}

/** Since when nothing has happened, once that is too long: after the last meeting held, with none planned. */
export function quietSince(
  meetings: readonly Seen[],
  today: Temporal.PlainDate,
  zone: string,
): Temporal.PlainDate | undefined {
  const dayOf = ({ startsAt }: Seen) => startsAt.toZonedDateTimeISO(zone).toPlainDate()
  const last = meetings.findLast(({ status }) => status === "met")
  const isComing = (meeting: Seen) => meeting.status === "planned" && daysBetween(today, dayOf(meeting)) >= 0
  if (!last || meetings.some(isComing)) return undefined
  const on = dayOf(last)
  return daysBetween(on, today) >= quietDays ? on : undefined
}

/** How many meetings were cancelled since the last one that was held. */
export function cancelledInARow(meetings: readonly Seen[]): number {
  const lastMet = meetings.findLastIndex(({ status }) => status === "met")
  return meetings.slice(lastMet + 1).filter(({ status }) => status === "cancelled").length
}

/** The anniversary of an open agreement that has come, counted from when it was signed or last kept. */
export function isYearOver(since: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return since.add({ years: 1 }).until(today).sign >= 0
}
