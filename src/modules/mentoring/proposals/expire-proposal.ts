import type { Context } from "../../../platform/context.js"
import { lockWholeProposal } from "./lock-proposal.js"
import { moveWhole } from "./move-proposal.js"
import { isOpen } from "./proposal.js"
import { placeFreed, proposalExpired, requestExpired } from "./proposals.notices.js"
import { tellMentorsAsked, tellWhoAsked } from "./tell-of-proposal.js"
import { tellPerson } from "./tell-person.js"

/** The last day for an answer is over: the places are free again. Does nothing to what was answered meanwhile. */
export async function expireProposal(ctx: Context, { proposalId }: { readonly proposalId: string }): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  const { proposal } = whole
  if (!isOpen(proposal.status) || proposal.answerBy.epochMilliseconds > ctx.now.epochMilliseconds) return
  await moveWhole(ctx, whole, { act: "expire", sides: ["platform"] })
  if (proposal.status === "asked") {
    await tellWhoAsked(ctx, whole)
    return tellMentorsAsked(ctx, whole, requestExpired)
  }
  await tellPerson(ctx, proposalExpired, proposal.menteeId, { proposalId })
  await tellMentorsAsked(ctx, whole, placeFreed)
}
