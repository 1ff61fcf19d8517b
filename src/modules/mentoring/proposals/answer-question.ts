import { type Actor, actingMember, type Context, type Reading } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { isOfTeam, requireTeam } from "../programmes/team.js"
import { leaveTime } from "./ask-question.js"
import { findWholeProposal, lockWholeProposal, type WholeProposal } from "./lock-proposal.js"
import { questionAnswered, reviewAnswered } from "./proposals.notices.js"
import { findQuestion, type Question, saveAnswer } from "./question.store.js"
import { sealAnswer } from "./question-seal.js"
import { tellPerson } from "./tell-person.js"

/** Whoever was asked answers, the coordination or the mentor; the mentee is told, and has time left to decide. */
export async function answerQuestion(
  ctx: Context,
  { questionId, text }: { readonly questionId: string; readonly text: string },
): Promise<void> {
  const { question } = await findAskedOf(ctx, questionId)
  const whole = await lockWholeProposal(ctx, question.proposalId)
  if (question.pairingId === null) await requireTeam(ctx, whole.programme)
  if (!isAnswerable(question, whole)) throw new Refusal("conflict", "proposal-changed-meanwhile")
  const sealedAnswer = sealAnswer(ctx.keys, questionId, text)
  const isFirst = await saveAnswer(ctx, questionId, { sealedAnswer, answeredBy: actingMember(ctx).personId })
  if (!isFirst) throw new Refusal("conflict", "question-answered-already")
  if (whole.proposal.status === "sent") await leaveTime(ctx, whole)
  await record(ctx, { act: "mentoring.answer-question", subject: { kind: "proposal", key: question.proposalId } })
  const told = question.kind === "review" ? reviewAnswered : questionAnswered
  await tellPerson(ctx, told, whole.proposal.menteeId, { proposalId: question.proposalId })
}

/** A review is answered whatever became of the proposal; a question only while it helps to decide. */
export const isAnswerable = ({ kind }: Question, { proposal }: WholeProposal): boolean =>
  kind === "review" || proposal.status === "sent"

export interface AskedQuestion {
  readonly question: Question
  readonly whole: WholeProposal
}

/** The question, for those of whom it was asked; to all others it is not there. */
export async function findAskedOf(reading: Reading, questionId: string): Promise<AskedQuestion> {
  const question = await findQuestion(reading, questionId)
  const whole = question && (await findWholeProposal(reading, question.proposalId))
  if (!whole || !isAsked(reading.actor, question, whole)) throw new Refusal("not-found", "page-not-found")
  return { question, whole }
}

function isAsked(actor: Actor, { pairingId }: Question, { pairings, programme }: WholeProposal): boolean {
  if (actor.kind !== "member") return false
  if (pairingId === null) return isOfTeam(actor, programme)
  return pairings.some(({ id, mentorId }) => id === pairingId && mentorId === actor.personId)
}
