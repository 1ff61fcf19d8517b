import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { sendMessage } from "../../notices/index.js"
import { type Account, lockAccount } from "../account.store.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { provePassword } from "../passwords/prove-password.js"
import { secretHash } from "../secret-hash.js"
import { insertAddress, isAddressConfirmed } from "./address.store.js"
import { addressCode, addressInUse } from "./addresses.messages.js"
import { addressKeyOf } from "./email-address.js"

export interface AskAddressChangeInput {
  readonly emailAddress: string
  readonly password: string
  readonly browserKey: string
}

export const codesPerAccount: Limit = { name: "address-change", tries: 6, minutes: 60 }

/**
 * Sends a code to the address that a member wants in the place of hers. An address that somebody has already confirmed
 * takes the very same path with another message: the answer never tells.
 */
export async function askAddressChange(ctx: Context, input: AskAddressChangeInput): Promise<undefined | Refusal> {
  const account = await lockAccount(ctx, actingMember(ctx).accountId)
  const addressKey = addressKeyOf(input.emailAddress)
  if (addressKey === addressKeyOf(account.address)) return refuseField("emailAddress", "email-address-unchanged")
  const problem = await provePassword(ctx, account, "password", input.password)
  if (problem) return problem
  if ((await countTry(ctx, codesPerAccount, account.id)) > codesPerAccount.tries) {
    return new Refusal("too-many", "too-many-messages")
  }
  await sendCode(ctx, account, { ...input, addressKey })
  return undefined
}

async function sendCode(
  ctx: Context,
  account: Account,
  { emailAddress, addressKey, browserKey }: AskAddressChangeInput & { readonly addressKey: string },
): Promise<void> {
  const addressId = await insertAddress(ctx, {
    accountId: account.id,
    address: emailAddress,
    addressKey,
    isPrimary: false,
  })
  const confirmationId = await insertConfirmation(ctx, {
    purpose: "address-change",
    accountId: account.id,
    addressId,
    browserHash: secretHash(browserKey),
  })
  const to = { accountId: account.id, address: emailAddress, language: account.language }
  await ((await isAddressConfirmed(ctx, addressKey))
    ? sendMessage(ctx, addressInUse, { ...to, accountId: null }, {})
    : sendMessage(ctx, addressCode, to, { confirmationId }))
}
