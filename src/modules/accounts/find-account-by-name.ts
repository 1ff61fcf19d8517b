import type { Reading } from "../../platform/context.js"
import { findAccountIdByUsername } from "./account.store.js"
import { findAccountIdByAddress } from "./addresses/address.store.js"
import { addressKeyOf } from "./addresses/email-address.js"

/** The account that goes by this name: an email address or a user name. */
export async function findAccountIdByName(reading: Reading, name: string): Promise<string | undefined> {
  const key = addressKeyOf(name)
  return key.includes("@") ? findAccountIdByAddress(reading, key) : findAccountIdByUsername(reading, key)
}
