import { sql } from "kysely"
import type { Context, Reading } from "../../../platform/context.js"
import { currentMark } from "../../../platform/seal.js"

export interface WrappedKey {
  readonly pairingId: string
  readonly wrappedKey: string
}

export async function findWrappedKey(reading: Reading, pairingId: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("pairingKey")
    .select("wrappedKey")
    .where("pairingId", "=", pairingId)
    .executeTakeFirst()
  return row?.wrappedKey
}

/** Keeps a first key; where another act was quicker, its key stands. */
export async function insertWrappedKey(ctx: Context, { pairingId, wrappedKey }: WrappedKey): Promise<void> {
  await ctx.db
    .insertInto("pairingKey")
    .values({ pairingId, wrappedKey, madeAt: ctx.now })
    .onConflict((conflict) => conflict.column("pairingId").doNothing())
    .execute()
}

/** Keys that an older key of the platform wraps; another process that wraps them again at this moment keeps its own. */
export async function lockOlderKeys(ctx: Context, limit: number): Promise<readonly WrappedKey[]> {
  return ctx.db
    .selectFrom("pairingKey")
    .select(["pairingId", "wrappedKey"])
    .where(sql<boolean>`not starts_with(wrapped_key, ${currentMark(ctx.keys)})`)
    .orderBy("pairingId")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function saveWrappedKey(ctx: Context, { pairingId, wrappedKey }: WrappedKey): Promise<void> {
  await ctx.db.updateTable("pairingKey").set({ wrappedKey }).where("pairingId", "=", pairingId).execute()
}

/** From here count the months after which the key goes, and with it what the two confided to each other. */
export async function saveKeyClosed(ctx: Context, pairingId: string): Promise<void> {
  await ctx.db.updateTable("pairingKey").set({ closedAt: ctx.now }).where("pairingId", "=", pairingId).execute()
}
