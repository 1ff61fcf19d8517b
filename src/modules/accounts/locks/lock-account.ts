import type { Context } from "../../../platform/context.js"
import { accountRules } from "../account.js"
import { type Account, changeStatus } from "../account.store.js"
import { sendUnlocking } from "./send-unlocking.js"

/** Closes sign-in for a quarter of an hour and tells the holder how to enter in spite of it. */
export async function lockForAWhile(ctx: Context, account: Account, browserKey: string): Promise<void> {
  await changeStatus(ctx, account, "lock", { lockedUntil: ctx.now.add({ minutes: accountRules.lockMinutes }) })
  await sendUnlocking(ctx, { accountId: account.id, address: account.address, language: account.language }, browserKey)
}
