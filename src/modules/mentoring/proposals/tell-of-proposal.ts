import type { Context } from "../../../platform/context.js"
import type { NoticeKind } from "../../notices/index.js"
import type { WholeProposal } from "./lock-proposal.js"
import { requestOver } from "./proposals.notices.js"
import { tellPerson } from "./tell-person.js"

/** Tells the mentors who know of a proposal: those who were asked whether they agree. The others never heard of it. */
export async function tellMentorsAsked(
  ctx: Context,
  { proposal, pairings }: WholeProposal,
  kind: NoticeKind<{ proposalId: string }>,
): Promise<void> {
  if (!proposal.asksMentor) return
  for (const { mentorId } of pairings) await tellPerson(ctx, kind, mentorId, { proposalId: proposal.id })
}

/** A mentee who asked a mentor herself is told that nothing came of it; otherwise she knew nothing of it. */
export async function tellWhoAsked(ctx: Context, { proposal }: WholeProposal): Promise<void> {
  if (!proposal.isRequested) return
  await tellPerson(ctx, requestOver, proposal.menteeId, { proposalId: proposal.id })
}
