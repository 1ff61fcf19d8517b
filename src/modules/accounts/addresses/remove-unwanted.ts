import type { Context } from "../../../platform/context.js"
import { accountRules } from "../account.js"
import { deleteUnwantedAddresses } from "./address.store.js"

/** Removes addresses that a change left behind: never confirmed, or replaced by another. Says how many. */
export async function removeUnwantedAddresses(ctx: Context, limit: number): Promise<number> {
  return deleteUnwantedAddresses(ctx, ctx.now.subtract({ hours: 24 * accountRules.unconfirmedDays }), limit)
}
