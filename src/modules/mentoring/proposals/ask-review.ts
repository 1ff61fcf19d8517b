import { randomUUID } from "node:crypto"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { listTeam } from "../programmes/team/list-team.js"
import { leaveTime } from "./ask-question.js"
import { lockWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { refuseLate, requireSide } from "./move-proposal.js"
import type { Proposal } from "./proposal.store.js"
import { questionAsked } from "./proposals.notices.js"
import { insertQuestion, listQuestions } from "./question.store.js"
import { sealQuestion } from "./question-seal.js"

/** What two people asked of each other is no decision to review; nor is what the mentee has not seen yet. */
export const isReviewable = ({ status, isRequested }: Proposal): boolean => !isRequested && status !== "asked"

/** The mentee asks that a person look again at what a run recommended: at any time, since the right outlives the answer. */
export async function askReview(
  ctx: Context,
  { proposalId, text }: { readonly proposalId: string; readonly text: string },
): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  requireSide(sidesOf(ctx.actor, whole), "mentee")
  if (!isReviewable(whole.proposal)) throw new Refusal("not-found", "page-not-found")
  const asked = await listQuestions(ctx, proposalId)
  const isOpen = asked.some(({ kind, answeredAt }) => kind === "review" && answeredAt === null)
  if (isOpen) throw new Refusal("conflict", "review-open-already")
  await leaveTimeWhereOpen(ctx, whole)
  const id = randomUUID()
  const sealedQuestion = sealQuestion(ctx.keys, id, text)
  await insertQuestion(ctx, { id, proposalId, kind: "review", pairingId: null, sealedQuestion })
  await record(ctx, { act: "mentoring.ask-review", subject: { kind: "proposal", key: proposalId } })
  for (const accountId of await listTeam(ctx, whole.programme))
    await tell(ctx, questionAsked, accountId, { questionId: id })
}

async function leaveTimeWhereOpen(ctx: Context, whole: WholeProposal): Promise<void> {
  if (whole.proposal.status !== "sent") return
  refuseLate(ctx, whole)
  await leaveTime(ctx, whole)
}
