import type { Temporal } from "temporal-polyfill"
import type { Place } from "../../../platform/seal.js"

/** After the first and the third meeting, halfway, at the end. */
export const reviewKinds = ["first-meeting", "third-meeting", "midterm", "final"] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** Short, and private from the partner. */
export const fitKinds = ["first-meeting", "third-meeting"] as const satisfies readonly ReviewKind[]
export const lookBackKinds = ["midterm", "final"] as const satisfies readonly ReviewKind[]

const fit = ["good", "unsure", "not-for-me"] as const

/** What can be answered to each: one code, which counts in totals only. */
export const answersOf = {
  "first-meeting": fit,
  "third-meeting": fit,
  midterm: ["continue", "adjust", "end"],
  final: ["very", "rather", "little", "not"],
} as const satisfies Readonly<Record<ReviewKind, readonly string[]>>
export type ReviewAnswer = (typeof answersOf)[ReviewKind][number]

/** Days after the offer on which it is recalled, where nobody answered. */
const reminderDays: Readonly<Record<ReviewKind, readonly number[]>> = {
  "first-meeting": [7],
  "third-meeting": [7],
  midterm: [7],
  final: [7, 14, 21],
}

/** Of one answer in her own words, in characters. */
export const longestReviewWords = 2_000

export const placeOfReview = (
  pairingId: string,
  { personId, kind, dueOn }: { readonly personId: string; readonly kind: ReviewKind; readonly dueOn: string },
): Place => ({ table: "pairing_review", row: [pairingId, personId, kind, dueOn].join("/"), column: "sealed_words" })

interface Course {
  readonly confirmedOn: Temporal.PlainDate
  /** The last day that the two agreed on; null where they left it open. */
  readonly endsOn: Temporal.PlainDate | null
  /** Meetings that took place. */
  readonly met: number
}

interface Due {
  readonly kind: ReviewKind
  readonly dueOn: Temporal.PlainDate
}

/** Where nobody says how meetings went, the days after which they will have taken place. */
const daysToFirstMeeting = 30
const daysToThirdMeeting = 120
/** Halfway through the year that an open pairing is given; asked again each year after that. */
const openHalfDays = 182

/** What is offered on this day, each once: its due day names it, so that a day missed loses nothing. */
export function reviewsDue({ confirmedOn, endsOn, met }: Course, today: Temporal.PlainDate): readonly Due[] {
  const elapsed = confirmedOn.until(today).days
  const after = (days: number) => confirmedOn.add({ days })
  const due: Due[] = []
  if (met >= 1 || elapsed >= daysToFirstMeeting) due.push({ kind: "first-meeting", dueOn: confirmedOn })
  if (met >= 3 || elapsed >= daysToThirdMeeting) due.push({ kind: "third-meeting", dueOn: confirmedOn })
  const half = endsOn === null ? openHalfDays : Math.floor(confirmedOn.until(endsOn).days / 2)
  const years = endsOn === null ? Math.floor(elapsed / 365) : 0
  if (years > 0) due.push({ kind: "midterm", dueOn: after(365 * years) })
  else if (elapsed >= half) due.push({ kind: "midterm", dueOn: after(half) })
  return due
}

/** How many reminders should have left by now. */
export function remindersDue(kind: ReviewKind, offeredAt: Temporal.Instant, now: Temporal.Instant): number {
  const hours = (now.epochMilliseconds - offeredAt.epochMilliseconds) / 3_600_000
  return reminderDays[kind].filter((days) => hours >= days * 24).length
}
