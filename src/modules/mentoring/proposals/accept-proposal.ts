import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { heldPairings, movePairing, moveProposal, refuseLate, requireSide } from "./move-proposal.js"
import type { ProposedPairing } from "./proposal.store.js"
import { tellOfPairing } from "./tell-of-pairing.js"

/** The mentee accepts one of the pairings proposed: it begins, the other places are freed, everybody is told. */
export async function acceptProposal(
  ctx: Context,
  { proposalId, pairingId }: { readonly proposalId: string; readonly pairingId: string },
): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  requireSide(sidesOf(ctx.actor, whole), "mentee")
  refuseLate(ctx, whole)
  const chosen = whole.pairings.find(({ id }) => id === pairingId)
  if (!chosen) throw new Refusal("not-found", "page-not-found")
  await beginPairing(ctx, whole, chosen)
}

/** Also where the mentor agrees to what the mentee herself had asked of her. */
export async function beginPairing(ctx: Context, whole: WholeProposal, chosen: ProposedPairing): Promise<void> {
  const accepting = { act: "accept", sides: ["mentee"] } as const
  await moveProposal(ctx, whole.proposal, accepting)
  await movePairing(ctx, chosen, accepting)
  for (const other of heldPairings(whole)) {
    if (other.id !== chosen.id) await movePairing(ctx, other, { act: "withdraw", sides: ["platform"] })
  }
  await tellOfPairing(ctx, whole, chosen)
}
