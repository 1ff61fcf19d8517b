import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { endSession } from "./session.store.js"

/** Ends the session that asks. A second click finds it already ended: nothing to refuse. */
export async function signOut(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== "member") return
  const { accountId, sessionId } = ctx.actor
  if (await endSession(ctx, accountId, sessionId)) {
    await record(ctx, { act: "accounts.sign-out", subject: { kind: "session", key: sessionId } })
  }
}
