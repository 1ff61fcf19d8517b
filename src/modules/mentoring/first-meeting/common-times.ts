import { Temporal } from "temporal-polyfill"
import { instantOf, type LocalTime } from "../meetings/local-time.js"
import { overlaps } from "../meetings/meeting.js"

/** When somebody can meet, on her own clock: hours from which some hours are free, by day of the week (0 is Monday). */
export interface FreeWeek {
  readonly zone: string
  readonly parts: readonly { readonly day: number; readonly hour: number; readonly hours: number }[]
}

interface Span {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

interface Search {
  /** Times are given on this clock. */
  readonly zone: string
  readonly now: Temporal.Instant
  readonly minutes: number
  /** What either has already promised. */
  readonly taken: readonly Span[]
}

/** Time to read the message and to answer it. */
const leastDaysAhead = 2
const mostDaysAhead = 28
/** Enough to choose three from. */
const most = 9
const stepMinutes = 30

/** The first times at which two people are both free, one a day, the earliest of each day. */
export function commonTimes(
  one: FreeWeek,
  other: FreeWeek,
  { zone, now, minutes, taken }: Search,
): readonly LocalTime[] {
  const others = spansOf(other, now)
  const found: LocalTime[] = []
  const days = new Set<string>()
  for (const span of spansOf(one, now)) {
    const startsAt = firstStart(span, others, minutes, taken)
    if (!startsAt) continue
    const local = startsAt.toZonedDateTimeISO(zone)
    const on = local.toPlainDate()
    if (days.has(on.toString())) continue
    days.add(on.toString())
    found.push({ on, at: local.toPlainTime(), zone })
    if (found.length === most) break
  }
  return found
}

/** In the order of time. */
function spansOf({ zone, parts }: FreeWeek, now: Temporal.Instant): readonly Span[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const spans: Span[] = []
  for (let ahead = leastDaysAhead; ahead <= mostDaysAhead; ahead += 1) {
    const on = today.add({ days: ahead })
    for (const { day, hour, hours } of parts) {
      if (day !== on.dayOfWeek - 1) continue
      const startsAt = instantOf({ on, at: new Temporal.PlainTime(hour), zone })
      spans.push({ startsAt, endsAt: startsAt.add({ hours }) })
    }
  }
  return spans.toSorted((a, b) => a.startsAt.epochMilliseconds - b.startsAt.epochMilliseconds)
}

function firstStart(
  { startsAt, endsAt }: Span,
  others: readonly Span[],
  minutes: number,
  taken: readonly Span[],
): Temporal.Instant | undefined {
  const last = endsAt.epochMilliseconds - minutes * 60_000
  for (let at = startsAt; at.epochMilliseconds <= last; at = at.add({ minutes: stepMinutes })) {
    const meeting = { startsAt: at, endsAt: at.add({ minutes }) }
    const fits = others.some((free) => holds(free, meeting))
    if (fits && !taken.some((busy) => overlaps(busy, meeting))) return at
  }
  return undefined
}

const holds = (free: Span, meeting: Span) =>
  free.startsAt.epochMilliseconds <= meeting.startsAt.epochMilliseconds &&
  meeting.endsAt.epochMilliseconds <= free.endsAt.epochMilliseconds
