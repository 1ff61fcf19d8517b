import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import { type Account, findAccount } from "../account.store.js"
import type { Confirmation } from "./confirmation.js"
import { findConfirmation } from "./confirmation.store.js"

/** What the message of a confirmation carries: the code and the link are computed when it leaves. */
export const confirmationDetails = z.object({ confirmationId: z.uuid() })

/** A confirmation that still serves, with its account; a message about any other has nothing to say. */
export async function findOpenConfirmation(
  reading: Reading,
  confirmationId: string,
): Promise<{ readonly confirmation: Confirmation; readonly account: Account } | undefined> {
  const confirmation = await findConfirmation(reading, confirmationId)
  if (!confirmation?.accountId || confirmation.usedAt || confirmation.replacedAt) return undefined
  const account = await findAccount(reading, confirmation.accountId)
  return account && { confirmation, account }
}
