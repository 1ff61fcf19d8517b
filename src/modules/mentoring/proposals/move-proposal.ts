import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { type PairingSide, pairingTransitions } from "../pairings/pairing.js"
import type { WholeProposal } from "./lock-proposal.js"
import { isOpen, type ProposalAct, proposalTransitions } from "./proposal.js"
import { type Proposal, type ProposedPairing, savePairingStatus, saveProposal } from "./proposal.store.js"

const changed = "proposal-changed-meanwhile"

const acts = {
  agree: { act: "mentoring.agree-to-proposal" },
  accept: { act: "mentoring.accept-proposal" },
  decline: { act: "mentoring.decline-proposal" },
  expire: { act: "mentoring.expire-proposal" },
  withdraw: { act: "mentoring.withdraw-proposal" },
} as const

interface Move {
  readonly act: ProposalAct
  readonly sides: readonly PairingSide[]
}

/** Moves the proposal as its table of transitions allows, and writes it down. */
export async function moveProposal(
  ctx: Context,
  proposal: Proposal,
  { act, sides }: Move,
  change: Pick<Partial<Proposal>, "sentAt" | "answerBy" | "reason" | "remindersSent"> = {},
): Promise<void> {
  const { id, status: from } = proposal
  const to = orThrow(stateAfter(proposalTransitions, { act, from, sides }, changed))
  await saveProposal(ctx, proposal, { ...change, status: to, answeredAt: isOpen(to) ? null : ctx.now })
  await record(ctx, { ...acts[act], subject: { kind: "proposal", key: id }, from, to })
}

/** Moves one of its pairings in the same way. */
export async function movePairing(ctx: Context, pairing: ProposedPairing, { act, sides }: Move): Promise<void> {
  const { id, status: from } = pairing
  const to = orThrow(stateAfter(pairingTransitions, { act, from, sides }, changed))
  await savePairingStatus(ctx, pairing, to)
  await record(ctx, { ...acts[act], subject: { kind: "pairing", key: id }, from, to })
}

/** Pairings of a proposal that still hold a place. */
export function heldPairings({ pairings }: Pick<WholeProposal, "pairings">): readonly ProposedPairing[] {
  return pairings.filter(({ status }) => status === "asked" || status === "proposed")
}

/** Moves the proposal and all that it still holds. */
export async function moveWhole(
  ctx: Context,
  whole: WholeProposal,
  move: Move,
  change: Parameters<typeof moveProposal>[3] = {},
): Promise<void> {
  await moveProposal(ctx, whole.proposal, move, change)
  for (const pairing of heldPairings(whole)) await movePairing(ctx, pairing, move)
}

/** An answer after its last day counts no more, whether or not the expiry was already written. */
export function refuseLate(ctx: Pick<Context, "now">, { proposal, programme }: WholeProposal): void {
  const isLate = isOpen(proposal.status) && proposal.answerBy.epochMilliseconds <= ctx.now.epochMilliseconds
  if (!isLate && proposal.status !== "expired") return
  throw new Refusal("conflict", "proposal-expired", { date: lastAnswerDay(proposal.answerBy, programme.timeZone) })
}

/** To those who have nothing to do with it, a proposal is not there. */
export function requireSide(sides: readonly PairingSide[], ...anyOf: readonly PairingSide[]): void {
  if (!sides.some((side) => anyOf.includes(side))) throw new Refusal("not-found", "page-not-found")
}
