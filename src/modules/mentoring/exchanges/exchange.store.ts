import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export interface SealedExchange {
  readonly id: string
  readonly authorId: string
  readonly sealedBody: string
  readonly sentAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
}

function exchanges({ db }: Reading, pairingId: string) {
  return db
    .selectFrom("exchange")
    .select(["id", "authorId", "sealedBody", "sentAt", "readAt"])
    .where("pairingId", "=", pairingId)
}

/** The latest first. */
export async function listExchanges(
  reading: Reading,
  pairingId: string,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly SealedExchange[]> {
  return exchanges(reading, pairingId)
    .orderBy("sentAt", "desc")
    .orderBy("id")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function listAllExchanges(reading: Reading, pairingId: string): Promise<readonly SealedExchange[]> {
  return exchanges(reading, pairingId).orderBy("sentAt").orderBy("id").execute()
}

export async function listExchangesNamed(
  reading: Reading,
  pairingId: string,
  ids: readonly string[],
): Promise<readonly SealedExchange[]> {
  if (ids.length === 0) return []
  return exchanges(reading, pairingId).where("id", "in", ids).orderBy("sentAt").orderBy("id").execute()
}

export async function countExchanges({ db }: Reading, pairingId: string): Promise<number> {
  const { n } = await db
    .selectFrom("exchange")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("pairingId", "=", pairingId)
    .executeTakeFirstOrThrow()
  return n
}

/** Messages that this person has still to read. */
export async function countUnread({ db }: Reading, pairingId: string, readerId: string): Promise<number> {
  const { n } = await db
    .selectFrom("exchange")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("pairingId", "=", pairingId)
    .where("authorId", "!=", readerId)
    .where("readAt", "is", null)
    .executeTakeFirstOrThrow()
  return n
}

/** Says whether it is new: a form posted twice brings the same key twice. */
export async function insertExchange(
  ctx: Context,
  exchange: Pick<SealedExchange, "id" | "authorId" | "sealedBody"> & { readonly pairingId: string },
): Promise<boolean> {
  const { id, pairingId, authorId, sealedBody } = exchange
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("exchange")
    .values({ id, pairingId, authorId, sealedBody, sentAt: ctx.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveRead(ctx: Context, pairingId: string, readerId: string): Promise<void> {
  await ctx.db
    .updateTable("exchange")
    .set({ readAt: ctx.now })
    .where("pairingId", "=", pairingId)
    .where("authorId", "!=", readerId)
    .where("readAt", "is", null)
    .execute()
}
