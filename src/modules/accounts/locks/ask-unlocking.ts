import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import type { Language } from "../../../platform/wording.js"
import { isLockedAt } from "../account.js"
import { findAccount } from "../account.store.js"
import { findAccountIdByAddress } from "../addresses/address.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { sendUnlocking } from "./send-unlocking.js"

export interface AskUnlockingInput {
  readonly emailAddress: string
  readonly language: Language
  readonly browserKey: string
  readonly networkAddress: string
}

const perNetwork: Limit = { name: "unlocking-network", tries: 60, minutes: 60 }
const perAddress: Limit = { name: "unlocking-address", tries: 6, minutes: 60 }

/** Sends the unlocking instructions again; says the same thing when nothing is locked. */
export async function askUnlocking(ctx: Context, input: AskUnlockingInput): Promise<undefined | Refusal> {
  const addressKey = addressKeyOf(input.emailAddress)
  const fromNetwork = await countTry(ctx, perNetwork, input.networkAddress)
  const forAddress = await countTry(ctx, perAddress, addressKey)
  if (fromNetwork > perNetwork.tries || forAddress > perAddress.tries) {
    return new Refusal("too-many", "too-many-messages")
  }
  const accountId = await findAccountIdByAddress(ctx, addressKey)
  const account = accountId === undefined ? undefined : await findAccount(ctx, accountId)
  const isLocked = account !== undefined && isLockedAt(account, ctx.now)
  await sendUnlocking(
    ctx,
    isLocked
      ? { accountId: account.id, address: account.address, language: account.language }
      : { accountId: null, address: input.emailAddress, language: input.language },
    input.browserKey,
  )
  return undefined
}
