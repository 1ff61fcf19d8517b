import type { Context, Reading } from "../../../../platform/context.js"
import type { AuthenticatorApp } from "./authenticator-app.js"

function apps(reading: Reading, accountId: string) {
  return reading.db
    .selectFrom("authenticatorApp")
    .select(["accountId", "sealedSecret", "confirmedAt", "lastStep"])
    .where("accountId", "=", accountId)
}

export async function findApp(reading: Reading, accountId: string): Promise<AuthenticatorApp | undefined> {
  return apps(reading, accountId).executeTakeFirst()
}

/** The app whose next code a command decides on: a code that two browsers send at once is taken once. */
export async function lockApp(ctx: Context, accountId: string): Promise<AuthenticatorApp | undefined> {
  return apps(ctx, accountId).forUpdate().executeTakeFirst()
}

/** Keeps a secret that awaits its first code, in place of an earlier one that awaited it too. */
export async function putSecret(ctx: Context, accountId: string, sealedSecret: string): Promise<void> {
  await ctx.db
    .insertInto("authenticatorApp")
    .values({ accountId, sealedSecret, addedAt: ctx.now })
    .onConflict((conflict) =>
      conflict
        .column("accountId")
        .doUpdateSet({ sealedSecret, addedAt: ctx.now })
        .where("authenticatorApp.confirmedAt", "is", null),
    )
    .execute()
}

export async function confirmApp(ctx: Context, accountId: string, step: number): Promise<void> {
  await ctx.db
    .updateTable("authenticatorApp")
    .set({ confirmedAt: ctx.now, lastStep: step })
    .where("accountId", "=", accountId)
    .execute()
}

export async function saveStep(ctx: Context, accountId: string, step: number): Promise<void> {
  await ctx.db.updateTable("authenticatorApp").set({ lastStep: step }).where("accountId", "=", accountId).execute()
}

export async function deleteApp(ctx: Context, accountId: string): Promise<boolean> {
  const gone = await ctx.db.deleteFrom("authenticatorApp").where("accountId", "=", accountId).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
