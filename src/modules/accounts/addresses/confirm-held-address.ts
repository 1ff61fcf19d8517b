import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry } from "../../../platform/throttle.js"
import { sendMessage } from "../../notices/index.js"
import { lockAccount } from "../account.store.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { addressCode } from "./addresses.messages.js"
import { codesPerAccount } from "./ask-address-change.js"

/** Sends a code to the member's own address, which has sent our mail back: entering the code proves that it works. */
export async function confirmHeldAddress(
  ctx: Context,
  { browserKey }: { readonly browserKey: string },
): Promise<undefined | Refusal> {
  const account = await lockAccount(ctx, actingMember(ctx).accountId)
  if (!account.isAddressHeld) return undefined
  if ((await countTry(ctx, codesPerAccount, account.id)) > codesPerAccount.tries) {
    return new Refusal("too-many", "too-many-messages")
  }
  const confirmationId = await insertConfirmation(ctx, {
    purpose: "address-change",
    accountId: account.id,
    addressId: account.addressId,
    browserHash: secretHash(browserKey),
  })
  const to = { accountId: account.id, address: account.address, language: account.language }
  await sendMessage(ctx, addressCode, to, { confirmationId })
  return undefined
}
