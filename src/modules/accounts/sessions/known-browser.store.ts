import type { Context } from "../../../platform/context.js"

export async function isBrowserKnown(ctx: Context, accountId: string, browserHash: Buffer): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("knownBrowser")
    .select("accountId")
    .where("accountId", "=", accountId)
    .where("browserHash", "=", browserHash)
    .executeTakeFirst()
  return row !== undefined
}

export async function hasKnownBrowser(ctx: Context, accountId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("knownBrowser")
    .select("accountId")
    .where("accountId", "=", accountId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveKnownBrowser(ctx: Context, accountId: string, browserHash: Buffer): Promise<void> {
  await ctx.db
    .insertInto("knownBrowser")
    .values({ accountId, browserHash, lastSeenAt: ctx.now })
    .onConflict((conflict) => conflict.columns(["accountId", "browserHash"]).doUpdateSet({ lastSeenAt: ctx.now }))
    .execute()
}
