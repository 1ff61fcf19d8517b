import { Temporal } from "temporal-polyfill"
import { answerDeadline } from "../../../platform/answer-deadline.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import type { Standing } from "./standing.store.js"

/** Closed for so long with nobody taken, it expires. */
const daysWithoutAnswer = 30
/** Over for so long, it is put away. */
const daysBeforeArchive = 90
/** Before the last day, its author and those who may still apply are told. */
const daysBeforeDeadline = 3
/** After the end date, its author is asked to complete it. */
const daysAfterEnd = 14
/** One that has no end date is taken to last so long. */
const usualMonths = 6
/** Working days that an application waits before its author is told, and told again. */
const patience = { first: 5, second: 10 } as const
/** Nobody is reminded before this hour of the opportunity’s own clock. */
const firstHour = 8

export type DueAct = "close" | "expire" | "start" | "archive"

const isPast = (at: Temporal.Instant | null, now: Temporal.Instant) =>
  at !== null && Temporal.Instant.compare(at, now) <= 0
const later = (at: Temporal.Instant | null, days: number) => at?.add({ hours: 24 * days }) ?? null
const dayIn = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate()
const hasCome = (day: Temporal.PlainDate, today: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) <= 0

/** What time does to it now. */
export function dueAct(
  opportunity: Opportunity,
  { sent, offered, accepted }: Standing,
  now: Temporal.Instant,
): DueAct | undefined {
  const { status, closesAt, closedAt, overAt, startOn, timeZone } = opportunity
  const isLeft = sent + offered + accepted > 0
  const isTaken = offered + accepted > 0
  switch (status) {
    case "published":
      if (!isPast(closesAt, now)) return undefined
      return isLeft ? "close" : "expire"
    case "closed-to-applications":
      if (!isTaken) return isPast(later(closedAt, daysWithoutAnswer), now) ? "expire" : undefined
      return accepted > 0 && hasStarted(startOn, dayIn(now, timeZone)) ? "start" : undefined
    case "filled":
      return hasStarted(startOn, dayIn(now, timeZone)) ? "start" : undefined
    case "completed":
    case "cancelled":
    case "expired":
      return isPast(later(overAt, daysBeforeArchive), now) ? "archive" : undefined
    default:
      return undefined
  }
}

const hasStarted = (startOn: string | null, today: Temporal.PlainDate) =>
  startOn !== null && hasCome(Temporal.PlainDate.from(startOn), today)

/** Whether people are told things at this hour of its clock. */
export function isReminderHour({ timeZone }: Pick<Opportunity, "timeZone">, now: Temporal.Instant): boolean {
  return now.toZonedDateTimeISO(timeZone).hour >= firstHour
}

/** Its last days have come; who published it within them knows the deadline. */
export function isDeadlineNear(opportunity: Opportunity, now: Temporal.Instant): boolean {
  const { status, deadlineOn, publishedAt, closesAt, timeZone } = opportunity
  if (status !== "published" || deadlineOn === null || publishedAt === null || isPast(closesAt, now)) return false
  const from = Temporal.PlainDate.from(deadlineOn).subtract({ days: daysBeforeDeadline })
  return hasCome(from, dayIn(now, timeZone)) && !hasCome(from, dayIn(publishedAt, timeZone))
}

/** How often its author should have been told of an application that waits since this moment. */
export function timesToTell(since: Temporal.Instant, zone: string, now: Temporal.Instant): 0 | 1 | 2 {
  if (isPast(answerDeadline(since, patience.second, zone), now)) return 2
  return isPast(answerDeadline(since, patience.first, zone), now) ? 1 : 0
}

/** The day that its end is counted from; undefined as long as nobody needs to be asked. */
export function endToComplete(opportunity: Opportunity, now: Temporal.Instant): Temporal.PlainDate | undefined {
  const { status, startOn, endOn, timeZone } = opportunity
  if (status !== "in-progress" || startOn === null) return undefined
  const end =
    endOn === null ? Temporal.PlainDate.from(startOn).add({ months: usualMonths }) : Temporal.PlainDate.from(endOn)
  return hasCome(end.add({ days: daysAfterEnd }), dayIn(now, timeZone)) ? end : undefined
}
