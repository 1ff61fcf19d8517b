import type { Reading } from "../../../platform/context.js"
import { findAccount } from "../account.store.js"
import { acceptsLink } from "../confirmations/confirmation.js"
import { findLatestConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"

/** The address typed in this browser for the registration under way there, whether or not it is known elsewhere. */
export async function findTypedAddress(reading: Reading, browserKey: string): Promise<string | undefined> {
  const latest = await findLatestConfirmation(reading, "registration", secretHash(browserKey))
  if (!latest?.accountId || !acceptsLink(latest, reading.now)) return undefined
  return (await findAccount(reading, latest.accountId))?.address
}
