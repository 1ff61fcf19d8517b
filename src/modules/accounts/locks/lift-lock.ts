import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { changeStatus, lockAccount } from "../account.store.js"
import { forgetWrongPasswords } from "./wrong-passwords.js"

/** Opens a locked account again before its time. The operator has checked who asks. */
export async function liftLock(ctx: Context, accountId: string): Promise<void> {
  const account = await lockAccount(ctx, accountId)
  if (account.status !== "locked") throw new Refusal("conflict", "account-not-locked")
  await changeStatus(ctx, account, "unlock")
  await forgetWrongPasswords(ctx, account.id)
}
