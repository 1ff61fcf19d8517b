import type { Actor, AwaitingSession, Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockAccount } from "../account.store.js"
import { type BegunSession, continueWithFactor } from "../sessions/begin-session.js"
import { checkCode } from "./check-code.js"

/** The session that a second factor would strengthen: one that awaits it, or a member's. */
export function sessionToStrengthen(actor: Actor): AwaitingSession | undefined {
  if (actor.kind === "member") return actor
  return actor.kind === "visitor" ? actor.awaiting : undefined
}

/** Goes on with the session by a code of the app, or a recovery code. */
export async function giveCode(ctx: Context, { code }: { readonly code: string }): Promise<BegunSession | Refusal> {
  const session = sessionToStrengthen(ctx.actor)
  if (!session) throw new Refusal("conflict", "session-over")
  const account = await lockAccount(ctx, session.accountId)
  const problem = await checkCode(ctx, account, code)
  return problem ?? continueWithFactor(ctx, session.sessionId)
}
