import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { ReviewAnswer, ReviewKind } from "./review.js"

export interface Review {
  readonly pairingId: string
  readonly personId: string
  readonly kind: ReviewKind
  readonly dueOn: string
  readonly offeredAt: Temporal.Instant
  readonly reminded: number
  readonly answeredAt: Temporal.Instant | null
  readonly answer: ReviewAnswer | null
  readonly sealedWords: string | null
}

export type ReviewKey = Pick<Review, "pairingId" | "personId" | "kind" | "dueOn">

function reviews({ db }: Reading) {
  return db
    .selectFrom("pairingReview")
    .select(["pairingId", "personId", "kind", "dueOn", "offeredAt", "reminded", "answeredAt", "answer", "sealedWords"])
    .$narrowType<{ kind: ReviewKind; answer: ReviewAnswer | null }>()
}

/** Those of one person in one pairing, the latest first. */
export async function listReviews(reading: Reading, pairingId: string, personId: string): Promise<readonly Review[]> {
  return reviews(reading)
    .where("pairingId", "=", pairingId)
    .where("personId", "=", personId)
    .orderBy("offeredAt", "desc")
    .orderBy("kind")
    .execute()
}

export async function lockReview(ctx: Context, key: ReviewKey): Promise<Review | undefined> {
  return reviews(ctx)
    .where("pairingId", "=", key.pairingId)
    .where("personId", "=", key.personId)
    .where("kind", "=", key.kind)
    .where("dueOn", "=", key.dueOn)
    .forUpdate()
    .executeTakeFirst()
}

/** Says whether it is offered for the first time. */
export async function insertReview(ctx: Context, { pairingId, personId, kind, dueOn }: ReviewKey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("pairingReview")
    .values({ pairingId, personId, kind, dueOn, offeredAt: ctx.now, reminded: 0 })
    .onConflict((conflict) => conflict.columns(["pairingId", "personId", "kind", "dueOn"]).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveAnswer(
  ctx: Context,
  key: ReviewKey,
  { answer, sealedWords }: { readonly answer: ReviewAnswer; readonly sealedWords: string | null },
): Promise<void> {
  const saved = await ctx.db
    .updateTable("pairingReview")
    .set({ answer, sealedWords, answeredAt: ctx.now })
    .where("pairingId", "=", key.pairingId)
    .where("personId", "=", key.personId)
    .where("kind", "=", key.kind)
    .where("dueOn", "=", key.dueOn)
    .where("answeredAt", "is", null)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "review-answered-already")
}

export async function saveReminded(ctx: Context, key: ReviewKey, reminded: number): Promise<void> {
  await ctx.db
    .updateTable("pairingReview")
    .set({ reminded })
    .where("pairingId", "=", key.pairingId)
    .where("personId", "=", key.personId)
    .where("kind", "=", key.kind)
    .where("dueOn", "=", key.dueOn)
    .execute()
}

/** What waits for an answer and may still be recalled: offered in the last weeks. */
export async function listUnanswered(reading: Reading, offeredAfter: Temporal.Instant): Promise<readonly Review[]> {
  return reviews(reading)
    .where("answeredAt", "is", null)
    .where("offeredAt", ">", offeredAfter)
    .orderBy("offeredAt")
    .execute()
}

/** Pairings in progress: those that may have something to offer. */
export async function listActivePairings({ db }: Reading): Promise<readonly string[]> {
  const rows = await db.selectFrom("pairing").select("id").where("status", "=", "active").orderBy("id").execute()
  return rows.map(({ id }) => id)
}

/** How many answered what, in a whole programme: never by pair. */
export async function countAnswers(
  { db }: Reading,
  programmeId: string,
): Promise<readonly { readonly kind: ReviewKind; readonly answer: ReviewAnswer; readonly n: number }[]> {
  return db
    .selectFrom("pairingReview")
    .innerJoin("pairing", "pairing.id", "pairingReview.pairingId")
    .select(({ fn }) => ["pairingReview.kind", "pairingReview.answer", fn.countAll<number>().as("n")])
    .where("pairing.programmeId", "=", programmeId)
    .where("pairingReview.answer", "is not", null)
    .groupBy(["pairingReview.kind", "pairingReview.answer"])
    .$narrowType<{ kind: ReviewKind; answer: ReviewAnswer }>()
    .execute()
}
