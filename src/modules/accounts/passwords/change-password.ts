import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import type { Refusal } from "../../../platform/refusal.js"
import { lockAccount } from "../account.store.js"
import { provePassword } from "./prove-password.js"
import { replacePassword } from "./replace-password.js"

/** The member chooses another password; her other sessions end. */
export async function changePassword(
  ctx: Context,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<undefined | Refusal> {
  const { accountId, sessionId } = actingMember(ctx)
  const account = await lockAccount(ctx, accountId)
  const problem =
    (await provePassword(ctx, account, "currentPassword", currentPassword)) ??
    (await replacePassword(ctx, account, { field: "newPassword", newPassword, keptSessionId: sessionId }))
  if (problem) return problem
  await record(ctx, { act: "accounts.change-password", subject: { kind: "account", key: accountId } })
  return undefined
}
