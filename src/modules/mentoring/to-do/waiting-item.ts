import type { Temporal } from "temporal-polyfill"

/** What may wait for the coordination, in the order in which it asks for an act. */
export const waitingKinds = [
  "question",
  "review",
  "pairing-question",
  "help-wished",
  "change-announced",
  "silence",
  "absence",
  "run-ready",
  "first-meeting",
  "back-from-absence",
  "waits-again",
  "mentor-asked",
  "proposal-sent",
] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** Others are to answer these: they stand in the list, and are not counted. */
const forOthers: readonly WaitingKind[] = ["silence", "absence", "mentor-asked", "proposal-sent"]

export const isForCoordination = ({ kind }: Pick<WaitingItem, "kind">): boolean => !forOthers.includes(kind)

export interface WaitingItem {
  readonly kind: WaitingKind
  readonly programmeId: string
  /** Of what it leads to: a question, a situation, a proposal, a registration; a run’s number. */
  readonly key: string
  readonly names: readonly string[]
  readonly since: Temporal.Instant
}
