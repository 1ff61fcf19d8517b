import { randomBytes } from "node:crypto"
import type { Temporal } from "temporal-polyfill"
import type { Context, Strength } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { accountRules } from "../account.js"
import { saveSignIn } from "../account.store.js"
import { factorRules } from "../factors/factor.js"
import { hasFactor } from "../factors/factor.store.js"
import { secretHash } from "../secret-hash.js"
import { greetBrowser } from "./greet-browser.js"
import { insertSession, strengthenSession } from "./session.store.js"

export interface BegunSession {
  readonly token: string
  readonly endsAt: Temporal.Instant
  readonly stays: boolean
  readonly awaitsFactor: boolean
}

/**
 * Opens a session: 30 days where the person asked to stay signed in, else 12 hours without activity. For a person who
 * has a second factor it opens nothing before the factor is given.
 */
export async function beginSession(
  ctx: Context,
  account: { readonly id: string },
  how: {
    readonly strength: Strength
    readonly stays: boolean
    readonly browser: string
    readonly browserKey: string
  },
): Promise<BegunSession> {
  const { strength, stays, browser, browserKey } = how
  const token = newToken()
  const awaitsFactor = strength !== "second-factor" && (await hasFactor(ctx, account.id))
  const endsAt = awaitsFactor ? ctx.now.add({ minutes: factorRules.awaitMinutes }) : endOf(ctx, stays)
  const sessionId = await insertSession(ctx, {
    accountId: account.id,
    tokenHash: secretHash(token),
    strength,
    stays,
    browser,
    awaitsFactor,
    endsAt,
  })
  await saveSignIn(ctx, account.id)
  await greetBrowser(ctx, account.id, { sessionId, browserKey })
  await record(ctx, { act: "accounts.sign-in", subject: { kind: "account", key: account.id }, reason: strength })
  return { token, endsAt, stays, awaitsFactor }
}

/** Goes on with a session whose second factor has just been given, under a new secret. */
export async function continueWithFactor(ctx: Context, sessionId: string): Promise<BegunSession> {
  const token = newToken()
  const renewed = { tokenHash: secretHash(token), endsAt: (stays: boolean) => endOf(ctx, stays) }
  const session = await strengthenSession(ctx, sessionId, renewed)
  if (!session) throw new Refusal("conflict", "session-over")
  await record(ctx, { act: "accounts.give-factor", subject: { kind: "session", key: sessionId } })
  return { token, ...session, awaitsFactor: false }
}

function newToken(): string {
  return randomBytes(32).toString("base64url")
}

function endOf(ctx: Context, stays: boolean): Temporal.Instant {
  return ctx.now.add({ hours: stays ? accountRules.stayDays * 24 : accountRules.idleHours })
}
