import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type Confirmation, type ConfirmationPurpose, idInToken, isRightToken } from "./confirmation.js"
import { findConfirmation } from "./confirmation.store.js"

/** The confirmation that a link names, if it serves this purpose and the link's proof holds. */
export async function findLinkedConfirmation(
  reading: Reading,
  purpose: ConfirmationPurpose,
  token: string,
): Promise<Confirmation> {
  const id = idInToken(token)
  const confirmation = id === undefined ? undefined : await findConfirmation(reading, id)
  if (confirmation?.purpose !== purpose || !isRightToken(reading.keys, confirmation, token)) {
    throw new Refusal("not-found", "confirmation-link-unknown")
  }
  return confirmation
}
