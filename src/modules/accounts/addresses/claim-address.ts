import type { Context } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { confirmAddress } from "./address.store.js"

/** Several people may have typed one address: the database lets one of them have it. */
export async function claimAddress(ctx: Context, addressId: string): Promise<void> {
  try {
    await confirmAddress(ctx, addressId)
  } catch (error) {
    if (violatedConstraint(error) === "account_address_confirmed") throw new Refusal("conflict", "address-taken")
    throw error
  }
}
