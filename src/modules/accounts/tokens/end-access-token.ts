import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { endAccessToken } from "./access-token.store.js"

/** Ends one of the member's tokens at once; one that has ended already stays so. */
export async function endOwnAccessToken(ctx: Context, id: string): Promise<void> {
  const { accountId } = actingMember(ctx)
  if (await endAccessToken(ctx, accountId, id)) {
    await record(ctx, { act: "accounts.end-access-token", subject: { kind: "access-token", key: id } })
  }
}
