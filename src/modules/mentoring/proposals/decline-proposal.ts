import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockWholeProposal, sidesOf } from "./lock-proposal.js"
import { moveWhole, requireSide } from "./move-proposal.js"
import { type DeclineReason, declineReasons } from "./proposal.js"
import { placeFreed } from "./proposals.notices.js"
import { tellMentorsAsked, tellWhoAsked } from "./tell-of-proposal.js"

/**
 * Whoever is to answer declines, the mentor where she is asked first, else the mentee: the places are free again and
 * the mentee keeps her turn. The reason stays between her who gives it and the coordination.
 */
export async function declineProposal(
  ctx: Context,
  { proposalId, reason }: { readonly proposalId: string; readonly reason: DeclineReason },
): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  const sides = sidesOf(ctx.actor, whole)
  requireSide(sides, "mentee", "mentor")
  const isMentors = whole.proposal.status === "asked"
  const known: readonly DeclineReason[] = declineReasons[isMentors ? "mentor" : "mentee"]
  if (!known.includes(reason)) throw new Refusal("invalid", "reason-to-choose")
  await moveWhole(ctx, whole, { act: "decline", sides }, { reason })
  if (!isMentors) return tellMentorsAsked(ctx, whole, placeFreed)
  await tellWhoAsked(ctx, whole)
}
