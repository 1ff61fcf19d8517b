import type { Context } from "../../../platform/context.js"
import { beginPairing } from "./accept-proposal.js"
import { lockWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { movePairing, moveProposal, refuseLate, requireSide } from "./move-proposal.js"
import { deadlineOf } from "./open-proposal.js"
import type { ProposedPairing } from "./proposal.store.js"
import { proposalSent } from "./proposals.notices.js"
import { tellPerson } from "./tell-person.js"

/**
 * The mentor who is asked first agrees: the mentee has the proposal before her, with all her days to answer. Where it
 * was the mentee who asked, nothing is left to answer and the pairing begins.
 */
export async function agreeToProposal(ctx: Context, { proposalId }: { readonly proposalId: string }): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  const sides = sidesOf(ctx.actor, whole)
  requireSide(sides, "mentor")
  refuseLate(ctx, whole)
  const { proposal, pairings, programme } = whole
  const answerBy = deadlineOf(programme, ctx.now)
  await moveProposal(ctx, proposal, { act: "agree", sides }, { sentAt: ctx.now, answerBy, remindersSent: 0 })
  for (const pairing of pairings) await movePairing(ctx, pairing, { act: "agree", sides })
  if (proposal.isRequested) return acceptAtOnce(ctx, await lockWholeProposal(ctx, proposalId))
  await tellPerson(ctx, proposalSent, proposal.menteeId, { proposalId })
}

async function acceptAtOnce(ctx: Context, whole: WholeProposal): Promise<void> {
  const [asked] = whole.pairings as readonly [ProposedPairing]
  await beginPairing(ctx, whole, asked)
}
