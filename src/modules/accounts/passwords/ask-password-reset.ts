import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import type { Language } from "../../../platform/wording.js"
import { sendMessage } from "../../notices/index.js"
import { isInUse } from "../account.js"
import { findAccount } from "../account.store.js"
import { findAccountIdByAddress } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { passwordCode } from "./passwords.messages.js"

export interface AskPasswordResetInput {
  readonly emailAddress: string
  readonly language: Language
  readonly browserKey: string
  readonly networkAddress: string
}

const perNetwork: Limit = { name: "password-reset-network", tries: 60, minutes: 60 }
const perAddress: Limit = { name: "password-reset-address", tries: 6, minutes: 60 }

/**
 * Sends a code to choose a new password. An address without account takes the very same path: a confirmation that
 * nobody can use and a message that has nothing to say, so that neither answer nor delay tells whether it is known.
 */
export async function askPasswordReset(ctx: Context, input: AskPasswordResetInput): Promise<undefined | Refusal> {
  const addressKey = addressKeyOf(input.emailAddress)
  const fromNetwork = await countTry(ctx, perNetwork, input.networkAddress)
  const forAddress = await countTry(ctx, perAddress, addressKey)
  if (fromNetwork > perNetwork.tries || forAddress > perAddress.tries) {
    return new Refusal("too-many", "too-many-messages")
  }
  const accountId = await findAccountIdByAddress(ctx, addressKey)
  const found = accountId === undefined ? undefined : await findAccount(ctx, accountId)
  const account = found && isInUse(found) ? found : undefined
  const confirmationId = await insertConfirmation(ctx, {
    purpose: "password-reset",
    accountId: account?.id ?? null,
    addressId: null,
    browserHash: secretHash(input.browserKey),
  })
  const to = account
    ? { accountId: account.id, address: account.address, language: account.language }
    : { accountId: null, address: input.emailAddress, language: input.language }
  await sendMessage(ctx, passwordCode, to, { confirmationId })
  return undefined
}
