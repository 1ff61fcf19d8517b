import type { Context } from "../../../../platform/context.js"
import { factorRules } from "../factor.js"
import type { PasskeyPurpose } from "./passkey.js"

/** Where a challenge was asked for, and the only place where it may be answered. */
export interface Asking {
  readonly purpose: PasskeyPurpose
  readonly browserHash: Buffer
  /** Null for a sign-in, which has no session yet. */
  readonly sessionId: string | null
}

export async function insertChallenge(ctx: Context, { purpose, browserHash, sessionId }: Asking, value: Buffer) {
  await ctx.db.deleteFrom("passkeyChallenge").where("expiresAt", "<=", ctx.now).execute()
  const expiresAt = ctx.now.add({ minutes: factorRules.challengeMinutes })
  await ctx.db.insertInto("passkeyChallenge").values({ purpose, value, browserHash, sessionId, expiresAt }).execute()
}

/** Takes the challenge away: whatever follows, it is never answered again. False when it is not of this place. */
export async function takeChallenge(
  ctx: Context,
  { purpose, browserHash, sessionId }: Asking,
  value: Buffer,
): Promise<boolean> {
  const taken = await ctx.db
    .deleteFrom("passkeyChallenge")
    .where("value", "=", value)
    .where("purpose", "=", purpose)
    .where("browserHash", "=", browserHash)
    .where("sessionId", "is not distinct from", sessionId)
    .where("expiresAt", ">", ctx.now)
    .executeTakeFirst()
  return taken.numDeletedRows > 0n
}
