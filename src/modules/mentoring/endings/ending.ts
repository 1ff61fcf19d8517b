import { Temporal } from "temporal-polyfill"

/** Why one of the two ends it: hers alone. The first completes the pairing, the others end it early. */
export const endReasons = [
  "goals-reached",
  "no-time",
  "no-common-times",
  "goals-not-covered",
  "not-a-fit",
  "partner-silent",
  "absence",
  "new-organisation",
  "new-level",
  "other",
] as const
export type EndReason = (typeof endReasons)[number]

/** Why the coordination ends it: for its own account, told to neither of the two. */
export const teamEndReasons = [
  "both-wish",
  "left-programme",
  "conflict-of-interest",
  "conduct",
  "coordination",
] as const
export type TeamEndReason = (typeof teamEndReasons)[number]

/** Where nobody of the two chose it: its last day came, a silence lasted, the coordination decided. */
export type ClosingReason = EndReason | TeamEndReason | "last-day" | "released"

/** What she wants next for her own registration. */
export const nextSteps = ["rematch", "pause"] as const
export type NextStep = (typeof nextSteps)[number]

/** Of a parting word, in characters. */
export const longestThanks = 2_000

export const actOf = (reason: ClosingReason) =>
  reason === "goals-reached" || reason === "last-day" ? "complete" : ("end" as const)

/** The day is in: the pairing closes at the midnight that follows it, where the programme is. */
export function isPast(endsOn: string, timeZone: string, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(endsOn)) > 0
}
