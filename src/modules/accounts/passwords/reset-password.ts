import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { accountRules, isInUse } from "../account.js"
import { type Account, changeStatus } from "../account.store.js"
import { acceptsCode, acceptsLink, isFromAskingBrowser, isRightCode } from "../confirmations/confirmation.js"
import {
  closeConfirmation,
  countCodeTry,
  countLinkTry,
  findLatestConfirmation,
} from "../confirmations/confirmation.store.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { lockWithAccount } from "../confirmations/lock-with-account.js"
import { forgetWrongPasswords } from "../locks/wrong-passwords.js"
import { secretHash } from "../secret-hash.js"
import { endAccessTokens } from "../tokens/access-token.store.js"
import { passwordProblem } from "./password.js"
import { replacePassword } from "./replace-password.js"

interface NewPassword {
  readonly newPassword: string
  readonly browserKey: string
}

/** Chooses a new password by the six digits of the message, in the browser that asked for them. */
export async function resetPasswordByCode(
  ctx: Context,
  input: NewPassword & { readonly code: string },
): Promise<undefined | Refusal> {
  // Judged before the code, and without the person's own words: the answer tells nothing of the address.
  const problem = await passwordProblem("newPassword", input.newPassword, [])
  if (problem) return problem
  const latest = await findLatestConfirmation(ctx, "password-reset", secretHash(input.browserKey))
  const locked = await lockWithAccount(ctx, latest)
  if (!locked || !acceptsCode(locked.confirmation, ctx.now)) return refuseField("code", "confirmation-code-unknown")
  const { account, confirmation } = locked
  if (!isRightCode(ctx.keys, confirmation, input.code) || !account || !isInUse(account)) {
    await countCodeTry(ctx, confirmation)
    return refuseField("code", "confirmation-code-unknown")
  }
  return resetPassword(ctx, account, confirmation.id, input.newPassword)
}

/**
 * Chooses a new password by the link. The browser that asked needs no more; any other one also gives the code of the
 * same message, so that a program that reads the mail and submits its forms changes nothing.
 */
export async function resetPasswordByLink(
  ctx: Context,
  input: NewPassword & { readonly token: string; readonly code: string | undefined },
): Promise<undefined | Refusal> {
  const problem = await passwordProblem("newPassword", input.newPassword, [])
  if (problem) return problem
  const locked = await lockWithAccount(ctx, await findLinkedConfirmation(ctx, "password-reset", input.token))
  if (!locked?.account || !isInUse(locked.account) || !acceptsLink(locked.confirmation, ctx.now)) {
    return new Refusal("conflict", "confirmation-link-over")
  }
  const { account, confirmation } = locked
  if (!isFromAskingBrowser(confirmation, secretHash(input.browserKey))) {
    if (confirmation.linkTries >= accountRules.codeTries) return new Refusal("too-many", "password-link-other-browser")
    if (!isRightCode(ctx.keys, confirmation, input.code ?? "")) {
      await countLinkTry(ctx, confirmation)
      return refuseField("code", "confirmation-code-unknown")
    }
  }
  return resetPassword(ctx, account, confirmation.id, input.newPassword)
}

/** Who reads the account's mail holds the account: a lock ends, and so do all sessions and access tokens. */
async function resetPassword(
  ctx: Context,
  account: Account,
  confirmationId: string,
  newPassword: string,
): Promise<undefined | Refusal> {
  const problem = await replacePassword(ctx, account, { field: "newPassword", newPassword })
  if (problem) return problem
  if (account.status === "locked") await changeStatus(ctx, account, "unlock")
  await forgetWrongPasswords(ctx, account.id)
  await endAccessTokens(ctx, account.id)
  await closeConfirmation(ctx, confirmationId)
  await record(ctx, { act: "accounts.reset-password", subject: { kind: "account", key: account.id } })
  return undefined
}
