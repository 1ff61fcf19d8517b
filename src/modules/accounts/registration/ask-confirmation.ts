import type { Context } from "../../../platform/context.js"
import { sendMessage } from "../../notices/index.js"
import { findAccount } from "../account.store.js"
import type { ConfirmationPurpose } from "../confirmations/confirmation.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { accountExists, registrationCode } from "./registration.messages.js"

/** Opens a confirmation tied to the browser that asks, and sends its code and link to the account's address. */
export async function askConfirmation(
  ctx: Context,
  input: {
    readonly purpose: ConfirmationPurpose
    readonly accountId: string
    readonly browserKey: string
    /** Sent in place of the code when nobody may confirm this address any more. */
    readonly instead: "account-exists" | undefined
  },
): Promise<void> {
  const account = await findAccount(ctx, input.accountId)
  if (!account) throw new Error(`no account ${input.accountId}`)
  const confirmationId = await insertConfirmation(ctx, {
    purpose: input.purpose,
    accountId: account.id,
    addressId: account.addressId,
    browserHash: secretHash(input.browserKey),
  })
  const to = { accountId: account.id, address: account.address, language: account.language }
  await (input.instead
    ? sendMessage(ctx, accountExists, to, {})
    : sendMessage(ctx, registrationCode, to, { confirmationId }))
}
