import type { Context } from "../../../platform/context.js"
import { type Account, lockAccountIfThere } from "../account.store.js"
import type { Confirmation } from "./confirmation.js"
import { lockConfirmation } from "./confirmation.store.js"

export interface Locked {
  readonly confirmation: Confirmation
  /** Absent for a confirmation asked for an address that nobody has, or whose account is gone. */
  readonly account: Account | undefined
}

/** Locks the account, then the confirmation, always in this order; undefined when it has been cleared away. */
export async function lockWithAccount(
  ctx: Context,
  found: Pick<Confirmation, "id" | "accountId"> | undefined,
): Promise<Locked | undefined> {
  if (!found) return undefined
  const account = found.accountId === null ? undefined : await lockAccountIfThere(ctx, found.accountId)
  const confirmation = await lockConfirmation(ctx, found.id)
  return confirmation && { confirmation, account }
}
