import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type Confirmation, idInToken, isRightToken } from "./confirmation.js"
import { findConfirmation } from "./confirmation.store.js"

/** The confirmation that a link names, if the link's proof holds. */
export async function findLinkedConfirmation(reading: Reading, token: string): Promise<Confirmation> {
  const id = idInToken(token)
  const confirmation = id === undefined ? undefined : await findConfirmation(reading, id)
  if (!confirmation || !isRightToken(reading.keys, confirmation, token)) {
    throw new Refusal("not-found", "confirmation-link-unknown")
  }
  return confirmation
}
