import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { answerDeadline } from "../../../platform/answer-deadline.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { listTeam } from "../programmes/team/list-team.js"
import { daysAfterQuestion } from "./answer-deadline.js"
import { lockWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { refuseLate, requireSide } from "./move-proposal.js"
import { saveProposal } from "./proposal.store.js"
import { questionAsked } from "./proposals.notices.js"
import { insertQuestion, listQuestions } from "./question.store.js"
import { sealQuestion } from "./question-seal.js"
import { tellPerson } from "./tell-person.js"

/** Places are held while questions wait: they cannot be held for ever. */
const mostQuestions = 3

interface Asked {
  readonly proposalId: string
  /** Of the mentor who is asked; undefined asks the coordination. */
  readonly pairingId: string | undefined
  readonly text: string
}

/** The mentee’s third answer. Whoever is asked is told that there is a question, never what it says. */
export async function askQuestion(ctx: Context, { proposalId, pairingId, text }: Asked): Promise<void> {
  const whole = await lockWholeProposal(ctx, proposalId)
  requireSide(sidesOf(ctx.actor, whole), "mentee")
  refuseLate(ctx, whole)
  if (whole.proposal.status !== "sent") throw new Refusal("conflict", "proposal-changed-meanwhile")
  const asked = (await listQuestions(ctx, proposalId)).filter(({ kind }) => kind === "question")
  if (asked.some(({ answeredAt }) => answeredAt === null)) throw new Refusal("conflict", "question-open-already")
  if (asked.length >= mostQuestions) throw new Refusal("conflict", "questions-asked-already", { n: mostQuestions })
  const mentorId = pairingId === undefined ? undefined : heldMentor(whole, pairingId)
  const id = randomUUID()
  const sealedQuestion = sealQuestion(ctx.keys, id, text)
  await insertQuestion(ctx, { id, kind: "question", proposalId, pairingId: pairingId ?? null, sealedQuestion })
  await leaveTime(ctx, whole)
  await record(ctx, { act: "mentoring.ask-question", subject: { kind: "proposal", key: proposalId } })
  if (mentorId !== undefined) return tellPerson(ctx, questionAsked, mentorId, { questionId: id })
  for (const accountId of await listTeam(ctx, whole.programme))
    await tell(ctx, questionAsked, accountId, { questionId: id })
}

function heldMentor({ pairings }: WholeProposal, pairingId: string): string {
  const pairing = pairings.find(({ id, status }) => id === pairingId && status === "proposed")
  if (!pairing) throw refuseField("to", "pairing-to-choose")
  return pairing.mentorId
}

/** A question, or its answer, leaves some working days at least. */
export async function leaveTime(ctx: Context, { proposal, programme }: WholeProposal): Promise<void> {
  const least = answerDeadline(ctx.now, daysAfterQuestion, programme.timeZone)
  if (Temporal.Instant.compare(least, proposal.answerBy) > 0) await saveProposal(ctx, proposal, { answerBy: least })
}
