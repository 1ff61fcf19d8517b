import type { Context } from "../../../platform/context.js"
import { sendMessage } from "../../notices/index.js"
import { findAccount } from "../account.store.js"
import { isAddressConfirmed } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { accountExists, registrationCode } from "./registration.messages.js"

/**
 * Opens a confirmation tied to the browser that asks, and sends its code and link to the account's address. Where
 * somebody has confirmed that address meanwhile, a message says so in place of the code.
 */
export async function askConfirmation(
  ctx: Context,
  { accountId, browserKey }: { readonly accountId: string; readonly browserKey: string },
): Promise<void> {
  const account = await findAccount(ctx, accountId)
  if (!account) throw new Error(`no account ${accountId}`)
  const confirmationId = await insertConfirmation(ctx, {
    purpose: "registration",
    accountId,
    addressId: null,
    browserHash: secretHash(browserKey),
  })
  const to = { accountId, address: account.address, language: account.language }
  await ((await isAddressConfirmed(ctx, addressKeyOf(account.address)))
    ? sendMessage(ctx, accountExists, to, {})
    : sendMessage(ctx, registrationCode, to, { confirmationId }))
}
