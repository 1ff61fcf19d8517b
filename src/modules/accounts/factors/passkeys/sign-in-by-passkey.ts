import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { isInUse } from "../../account.js"
import { type BegunSession, beginSession } from "../../sessions/begin-session.js"
import { type PasskeyUse, usePasskey } from "./use-passkey.js"

/**
 * Signs in by a key alone: what the person has and what the device checked of her are two factors. A lock on the
 * password does not close this door, since nobody can guess a key.
 */
export async function signInByPasskey(
  ctx: Context,
  { browser, ...use }: PasskeyUse & { readonly browser: string },
): Promise<BegunSession | Refusal> {
  const account = await usePasskey(ctx, use, { purpose: "sign-in", sessionId: null })
  if (account instanceof Refusal) return account
  if (!isInUse(account)) return new Refusal("invalid", "passkey-unknown")
  return beginSession(ctx, account, { strength: "second-factor", stays: false, browser, browserKey: use.browserKey })
}
