import { randomBytes } from "node:crypto"
import type { Temporal } from "temporal-polyfill"
import type { Context, Strength } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { accountRules } from "../account.js"
import { saveSignIn } from "../account.store.js"
import { secretHash } from "../secret-hash.js"
import { insertSession } from "./session.store.js"

export interface BegunSession {
  readonly token: string
  readonly endsAt: Temporal.Instant
  readonly stays: boolean
  readonly awaitsFactor: boolean
}

/** Opens a session: 30 days where the person asked to stay signed in, else 12 hours without activity. */
export async function beginSession(
  ctx: Context,
  account: { readonly id: string },
  how: {
    readonly strength: Strength
    readonly stays: boolean
    readonly browser: string
    readonly awaitsFactor?: boolean
  },
): Promise<BegunSession> {
  const token = randomBytes(32).toString("base64url")
  const endsAt = ctx.now.add({ hours: how.stays ? accountRules.stayDays * 24 : accountRules.idleHours })
  const awaitsFactor = how.awaitsFactor ?? false
  const sessionId = await insertSession(ctx, {
    accountId: account.id,
    tokenHash: secretHash(token),
    strength: how.strength,
    stays: how.stays,
    browser: how.browser,
    awaitsFactor,
    endsAt,
  })
  await saveSignIn(ctx, account.id)
  await record(ctx, { act: "accounts.sign-in", subject: { kind: "session", key: sessionId }, reason: how.strength })
  return { token, endsAt, stays: how.stays, awaitsFactor }
}
