import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { endSessions } from "./session.store.js"

/** Ends every session of the member but the one that asks. */
export async function endOtherSessions(ctx: Context): Promise<void> {
  const { accountId, sessionId } = actingMember(ctx)
  await endSessions(ctx, accountId, sessionId)
  await record(ctx, { act: "accounts.end-other-sessions", subject: { kind: "account", key: accountId } })
}
