import type { Context } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { sendMessage } from "../../notices/index.js"
import { insertConfirmation } from "../confirmations/confirmation.store.js"
import { secretHash } from "../secret-hash.js"
import { accountLocked } from "./locks.messages.js"

/**
 * Opens the link that enters in spite of a lock, and queues its message. Without a locked account both are written as
 * well and the message has nothing to say: asking takes the same time whether or not the address is known.
 */
export async function sendUnlocking(
  ctx: Context,
  to: { readonly accountId: string | null; readonly address: string; readonly language: Language },
  browserKey: string,
): Promise<void> {
  const { accountId, address, language } = to
  const confirmationId = await insertConfirmation(ctx, {
    purpose: "unlock",
    accountId,
    addressId: null,
    browserHash: secretHash(browserKey),
  })
  await sendMessage(ctx, accountLocked, { accountId, address, language }, { confirmationId })
}
