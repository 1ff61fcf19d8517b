import { actingMember, type Reading } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import { type Account, findAccount } from "./account.store.js"

/** The account of the member who reads. */
export async function getOwnAccount(reading: Reading): Promise<Account> {
  const account = await findAccount(reading, actingMember(reading).accountId)
  if (!account) throw new Refusal("not-found", "page-not-found")
  return account
}
