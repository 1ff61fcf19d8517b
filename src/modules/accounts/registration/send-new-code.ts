import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { lockAccount } from "../account.store.js"
import { findLatestConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { askConfirmation } from "./ask-confirmation.js"

const perBrowser: Limit = { name: "new-code", tries: 5, minutes: 60 }

/** Sends another code for the registration of this browser; says the same thing when there is none. */
export async function sendNewCode(ctx: Context, input: { readonly browserKey: string }): Promise<undefined | Refusal> {
  if ((await countTry(ctx, perBrowser, input.browserKey)) > perBrowser.tries) {
    return new Refusal("too-many", "too-many-registrations")
  }
  const latest = await findLatestConfirmation(ctx, "registration", secretHash(input.browserKey))
  if (!latest?.accountId) return undefined
  const account = await lockAccount(ctx, latest.accountId)
  if (account.status !== "unconfirmed") return undefined
  await askConfirmation(ctx, { accountId: account.id, browserKey: input.browserKey })
  return undefined
}
