import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

/** A question before an answer, or the wish that a person review what was proposed. */
export type QuestionKind = "question" | "review"

/** What a mentee asks about a proposal; its texts are sealed. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly proposalId: string
  /** Whose mentor is asked; null where the coordination is. */
  readonly pairingId: string | null
  readonly sealedQuestion: string
  readonly askedAt: Temporal.Instant
  readonly sealedAnswer: string | null
  readonly answeredAt: Temporal.Instant | null
}

function questions({ db }: Reading) {
  return db
    .selectFrom("proposalQuestion")
    .select(["id", "kind", "proposalId", "pairingId", "sealedQuestion", "askedAt", "sealedAnswer", "answeredAt"])
    .$narrowType<{ kind: QuestionKind }>()
}

export async function findQuestion(reading: Reading, id: string): Promise<Question | undefined> {
  return questions(reading).where("id", "=", id).executeTakeFirst()
}

/** In the order in which they were asked. */
export async function listQuestions(reading: Reading, proposalId: string): Promise<readonly Question[]> {
  return questions(reading).where("proposalId", "=", proposalId).orderBy("askedAt").orderBy("id").execute()
}

export async function insertQuestion(
  ctx: Context,
  asked: Pick<Question, "id" | "kind" | "proposalId" | "pairingId" | "sealedQuestion">,
): Promise<void> {
  const { id, kind, proposalId, pairingId, sealedQuestion } = asked
  await ctx.db
    .insertInto("proposalQuestion")
    .values({ id, kind, proposalId, pairingId, sealedQuestion, askedAt: ctx.now })
    .execute()
}

/** Keeps the first answer; false where there is one. */
export async function saveAnswer(
  ctx: Context,
  id: string,
  { sealedAnswer, answeredBy }: { readonly sealedAnswer: string; readonly answeredBy: string },
): Promise<boolean> {
  const saved = await ctx.db
    .updateTable("proposalQuestion")
    .set({ sealedAnswer, answeredBy, answeredAt: ctx.now })
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}
