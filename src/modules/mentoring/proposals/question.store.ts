import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

/** What a mentee asks before she answers; its texts are sealed. */
export interface Question {
  readonly id: string
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
    .select(["id", "proposalId", "pairingId", "sealedQuestion", "askedAt", "sealedAnswer", "answeredAt"])
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
  { id, proposalId, pairingId, sealedQuestion }: Pick<Question, "id" | "proposalId" | "pairingId" | "sealedQuestion">,
): Promise<void> {
  await ctx.db
    .insertInto("proposalQuestion")
    .values({ id, proposalId, pairingId, sealedQuestion, askedAt: ctx.now })
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
