import type { Transition } from "../../../platform/transitions.js"
import type { PairingSide } from "../pairings/pairing.js"

/** `asked`: the mentor says first whether she agrees. `sent`: the mentee has it before her. */
export const proposalStatuses = ["asked", "sent", "accepted", "declined", "expired", "withdrawn"] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

export const openStatuses = ["asked", "sent"] as const satisfies readonly ProposalStatus[]

export function isOpen(status: ProposalStatus): boolean {
  return (openStatuses as readonly ProposalStatus[]).includes(status)
}

export const proposalActs = ["agree", "accept", "decline", "expire", "withdraw"] as const
export type ProposalAct = (typeof proposalActs)[number]

/** The whole life of a proposal; the pairings that it holds follow it by a table of their own. */
export const proposalTransitions: readonly Transition<ProposalStatus, ProposalAct, PairingSide>[] = [
  { act: "agree", from: "asked", to: "sent", who: ["mentor"] },
  { act: "decline", from: "asked", to: "declined", who: ["mentor"] },
  { act: "expire", from: "asked", to: "expired", who: ["platform"] },
  { act: "withdraw", from: "asked", to: "withdrawn", who: ["team", "platform"] },
  { act: "accept", from: "sent", to: "accepted", who: ["mentee"] },
  { act: "decline", from: "sent", to: "declined", who: ["mentee"] },
  { act: "expire", from: "sent", to: "expired", who: ["platform"] },
  { act: "withdraw", from: "sent", to: "withdrawn", who: ["team", "platform"] },
]

/** Why somebody declines: kept between her and the coordination. */
export const declineReasons = {
  mentee: ["goals-changed", "know-each-other", "times-do-not-suit", "profile-does-not-suit", "not-now", "other"],
  mentor: ["know-each-other", "conflict-of-interest", "field-does-not-suit", "not-now", "other"],
} as const
export type DeclineReason = (typeof declineReasons)[keyof typeof declineReasons][number]

/** The one proposed, and at most two others from which she may choose. */
export const mostChoices = 3
