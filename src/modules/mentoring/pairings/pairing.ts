import type { Transition } from "../../../platform/transitions.js"

/**
 * `asked`: the mentor says first whether she agrees (where the programme asks each time). `proposed`: the mentee has it
 * before her. Both hold one of the mentor's places, as `active` takes it.
 */
export const pairingStatuses = [
  "asked",
  "proposed",
  "no-longer-proposed",
  "declined",
  "expired",
  "active",
  "completed",
  "ended",
] as const
export type PairingStatus = (typeof pairingStatuses)[number]

/** These keep a place of the mentor's. */
export const heldStatuses = ["asked", "proposed", "active"] as const satisfies readonly PairingStatus[]

export const pairingActs = ["agree", "accept", "decline", "expire", "withdraw", "complete", "end"] as const
export type PairingAct = (typeof pairingActs)[number]

/** `team`: the programme's coordinators and administrators; `platform`: time, and rules. */
export const pairingSides = ["mentor", "mentee", "team", "platform"] as const
export type PairingSide = (typeof pairingSides)[number]

/** The whole life of a pairing, read by the code, the buttons, the exhaustive test and the module's README. */
export const pairingTransitions: readonly Transition<PairingStatus, PairingAct, PairingSide>[] = [
  { act: "agree", from: "asked", to: "proposed", who: ["mentor"] },
  { act: "decline", from: "asked", to: "declined", who: ["mentor"] },
  { act: "expire", from: "asked", to: "expired", who: ["platform"] },
  { act: "withdraw", from: "asked", to: "no-longer-proposed", who: ["team", "platform"] },
  { act: "accept", from: "proposed", to: "active", who: ["mentee"] },
  { act: "decline", from: "proposed", to: "declined", who: ["mentee"] },
  { act: "expire", from: "proposed", to: "expired", who: ["platform"] },
  { act: "withdraw", from: "proposed", to: "no-longer-proposed", who: ["team", "platform"] },
  { act: "complete", from: "active", to: "completed", who: ["mentor", "mentee", "platform"] },
  { act: "end", from: "active", to: "ended", who: ["mentor", "mentee", "team", "platform"] },
]
