import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../../platform/context.js"

interface StoredCode {
  readonly codeHash: Buffer
  readonly keyName: string
}

export async function listUnusedCodes(reading: Reading, accountId: string): Promise<readonly StoredCode[]> {
  return reading.db
    .selectFrom("recoveryCode")
    .select(["codeHash", "keyName"])
    .where("accountId", "=", accountId)
    .where("usedAt", "is", null)
    .execute()
}

/** When the codes in force were made; undefined when there are none. */
export async function findMaking(reading: Reading, accountId: string): Promise<Temporal.Instant | undefined> {
  const row = await reading.db
    .selectFrom("recoveryCode")
    .select("madeAt")
    .where("accountId", "=", accountId)
    .executeTakeFirst()
  return row?.madeAt
}

/** Marks the code as used; false when it has just served elsewhere. */
export async function closeCode(ctx: Context, accountId: string, codeHash: Buffer): Promise<boolean> {
  const closed = await ctx.db
    .updateTable("recoveryCode")
    .set({ usedAt: ctx.now })
    .where("accountId", "=", accountId)
    .where("codeHash", "=", codeHash)
    .where("usedAt", "is", null)
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}

export async function replaceCodes(ctx: Context, accountId: string, codes: readonly StoredCode[]): Promise<void> {
  await deleteCodes(ctx, accountId)
  const rows = codes.map(({ codeHash, keyName }) => ({ accountId, codeHash, keyName, madeAt: ctx.now }))
  await ctx.db.insertInto("recoveryCode").values(rows).execute()
}

export async function deleteCodes(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.deleteFrom("recoveryCode").where("accountId", "=", accountId).execute()
}
