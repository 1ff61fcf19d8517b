import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { endSession } from "./session.store.js"

/** Ends another session of the member. One that has ended meanwhile is what she wanted: nothing to refuse. */
export async function endOwnSession(ctx: Context, sessionId: string): Promise<void> {
  const { accountId } = actingMember(ctx)
  if (await endSession(ctx, accountId, sessionId)) {
    await record(ctx, { act: "accounts.end-session", subject: { kind: "session", key: sessionId } })
  }
}
