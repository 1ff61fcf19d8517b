import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { accountRules, isInUse } from "../account.js"
import { changeStatus } from "../account.store.js"
import { acceptsLink } from "../confirmations/confirmation.js"
import { closeConfirmation, countLinkTry } from "../confirmations/confirmation.store.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { lockWithAccount } from "../confirmations/lock-with-account.js"
import { isRightPassword } from "../passwords/password.js"
import { type BegunSession, beginSession } from "../sessions/begin-session.js"
import { forgetWrongPasswords } from "./wrong-passwords.js"

/** Signs in by the link of the unlocking instructions, in spite of the lock, with the account's password. */
export async function unlockAccount(
  ctx: Context,
  input: { readonly token: string; readonly password: string; readonly browser: string; readonly browserKey: string },
): Promise<BegunSession | Refusal> {
  const locked = await lockWithAccount(ctx, await findLinkedConfirmation(ctx, "unlock", input.token))
  if (!locked?.account || !isInUse(locked.account)) return new Refusal("conflict", "confirmation-link-over")
  const { account, confirmation } = locked
  if (!acceptsLink(confirmation, ctx.now) || confirmation.linkTries >= accountRules.codeTries) {
    return new Refusal("conflict", "confirmation-link-over")
  }
  await countLinkTry(ctx, confirmation)
  if (!(await isRightPassword(account.passwordHash, input.password))) return refuseField("password", "password-wrong")
  if (account.status === "locked") await changeStatus(ctx, account, "unlock")
  await closeConfirmation(ctx, confirmation.id)
  await forgetWrongPasswords(ctx, account.id)
  const { browser, browserKey } = input
  return beginSession(ctx, account, { strength: "password", stays: false, browser, browserKey })
}
