import type { Context } from "../../../platform/context.js"
import type { NoticeKind } from "../../notices/index.js"
import type { WholeProposal } from "./lock-proposal.js"
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
