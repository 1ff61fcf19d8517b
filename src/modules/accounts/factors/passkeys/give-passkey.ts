import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { type BegunSession, continueWithFactor } from "../../sessions/begin-session.js"
import { sessionToStrengthen } from "../give-code.js"
import { type PasskeyUse, usePasskey } from "./use-passkey.js"

/** Goes on with the session by one of the account's own keys. */
export async function givePasskey(ctx: Context, use: PasskeyUse): Promise<BegunSession | Refusal> {
  const session = sessionToStrengthen(ctx.actor)
  if (!session) throw new Refusal("conflict", "session-over")
  const account = await usePasskey(ctx, use, { purpose: "second-factor", sessionId: session.sessionId })
  if (account instanceof Refusal) return account
  if (account.id !== session.accountId) return new Refusal("invalid", "passkey-unknown")
  return continueWithFactor(ctx, session.sessionId)
}
