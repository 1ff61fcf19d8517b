import type { Temporal } from "temporal-polyfill"
import { Refusal } from "../../../platform/refusal.js"
import { stateAfter, type Transition } from "../../../platform/transitions.js"

export const meetingStatuses = ["planned", "met", "not-met", "cancelled"] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const meetingActs = ["move", "cancel", "meet", "miss"] as const
export type MeetingAct = (typeof meetingActs)[number]

export const meetingSides = ["mentor", "mentee"] as const
export type MeetingSide = (typeof meetingSides)[number]

const both = meetingSides

/** The whole life of a meeting; what was said of it can be corrected. */
export const meetingTransitions: readonly Transition<MeetingStatus, MeetingAct, MeetingSide>[] = [
  { act: "move", from: "planned", to: "planned", who: both },
  { act: "cancel", from: "planned", to: "cancelled", who: both },
  { act: "meet", from: "planned", to: "met", who: both },
  { act: "miss", from: "planned", to: "not-met", who: both },
  { act: "meet", from: "not-met", to: "met", who: both },
  { act: "miss", from: "met", to: "not-met", who: both },
]

export const meetingModes = ["in-person", "remote"] as const
export type MeetingMode = (typeof meetingModes)[number]

/** What can be said of a meeting that has begun. */
export const outcomes = ["met", "not-met"] as const satisfies readonly MeetingStatus[]

export const lengths = [30, 45, 60, 90, 120] as const

/** Farther ahead nobody knows her days. */
export const farthestDays = 550

interface Span {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

const before = (one: Temporal.Instant, other: Temporal.Instant) => one.epochMilliseconds < other.epochMilliseconds

/** Nobody says how a meeting went before it has begun, nor moves one that is over. */
export function decideMeetingAct(
  act: MeetingAct,
  { status, startsAt, endsAt }: Span & { readonly status: MeetingStatus },
  { side, now }: { readonly side: MeetingSide; readonly now: Temporal.Instant },
): MeetingStatus | Refusal {
  const to = stateAfter(meetingTransitions, { act, from: status, sides: [side] }, "meeting-changed-meanwhile")
  if (to instanceof Refusal) return to
  if ((act === "meet" || act === "miss") && before(now, startsAt)) return new Refusal("conflict", "meeting-not-begun")
  if ((act === "move" || act === "cancel") && isOver({ endsAt }, now)) return new Refusal("conflict", "meeting-past")
  return to
}

/** Two people cannot be in one place and in another: touching ends are no overlap. */
export function overlaps(one: Span, other: Span): boolean {
  return before(one.startsAt, other.endsAt) && before(other.startsAt, one.endsAt)
}

export function isOver({ endsAt }: Pick<Span, "endsAt">, now: Temporal.Instant): boolean {
  return !before(now, endsAt)
}

/** The acts that the page of a meeting offers. */
export function openActs(
  meeting: Span & { readonly status: MeetingStatus },
  { isOpen, ...by }: { readonly side: MeetingSide; readonly now: Temporal.Instant; readonly isOpen: boolean },
): ReadonlySet<MeetingAct> {
  if (!isOpen) return new Set()
  return new Set(meetingActs.filter((act) => !(decideMeetingAct(act, meeting, by) instanceof Refusal)))
}
