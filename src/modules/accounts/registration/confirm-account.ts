import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { reviewMemberships } from "../../organisations/index.js"
import { accountRules } from "../account.js"
import { type Account, changeStatus } from "../account.store.js"
import { claimAddress } from "../addresses/claim-address.js"
import { acceptsCode, acceptsLink, isFromAskingBrowser, isRightCode } from "../confirmations/confirmation.js"
import {
  closeConfirmation,
  countCodeTry,
  countLinkTry,
  findLatestConfirmation,
} from "../confirmations/confirmation.store.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { lockWithAccount } from "../confirmations/lock-with-account.js"
import { isRightPassword } from "../passwords/password.js"
import { secretHash } from "../secret-hash.js"
import { type BegunSession, beginSession } from "../sessions/begin-session.js"
import { accountCreated } from "./registration.notices.js"

export interface Confirming {
  readonly browserKey: string
  readonly browser: string
}

/** Confirms the registration that this browser asked for, by the six digits of the message. */
export async function confirmAccountByCode(
  ctx: Context,
  input: Confirming & { readonly code: string },
): Promise<BegunSession | Refusal> {
  const latest = await findLatestConfirmation(ctx, "registration", secretHash(input.browserKey))
  const locked = await lockWithAccount(ctx, latest)
  if (!locked?.account || !acceptsCode(locked.confirmation, ctx.now)) {
    return refuseField("code", "confirmation-code-unknown")
  }
  const { account, confirmation } = locked
  await countCodeTry(ctx, confirmation)
  if (!isRightCode(ctx.keys, confirmation, input.code)) return refuseField("code", "confirmation-code-unknown")
  return openAccount(ctx, account, confirmation.id, input)
}

/**
 * Confirms by the link. The browser that asked needs only the button; any other one also gives the password chosen at
 * registration, so that a program that reads the mail and submits its forms confirms nothing.
 */
export async function confirmAccountByLink(
  ctx: Context,
  input: Confirming & { readonly token: string; readonly password: string | undefined },
): Promise<BegunSession | Refusal> {
  const locked = await lockWithAccount(ctx, await findLinkedConfirmation(ctx, "registration", input.token))
  if (!locked?.account || !acceptsLink(locked.confirmation, ctx.now)) {
    return new Refusal("conflict", "confirmation-link-over")
  }
  const { account, confirmation } = locked
  if (!isFromAskingBrowser(confirmation, secretHash(input.browserKey))) {
    if (confirmation.linkTries >= accountRules.codeTries) {
      return new Refusal("too-many", "confirmation-link-other-browser")
    }
    await countLinkTry(ctx, confirmation)
    if (!(await isRightPassword(account.passwordHash, input.password ?? ""))) {
      return refuseField("password", "password-wrong")
    }
  }
  return openAccount(ctx, account, confirmation.id, input)
}

async function openAccount(
  ctx: Context,
  account: Account,
  confirmationId: string,
  input: Confirming,
): Promise<BegunSession | Refusal> {
  if (account.status !== "unconfirmed") return new Refusal("conflict", "confirmation-link-over")
  await claimAddress(ctx, account.addressId)
  await changeStatus(ctx, account, "confirm", { confirmedAt: ctx.now })
  await closeConfirmation(ctx, confirmationId)
  await reviewMemberships(ctx, account.personId)
  await tell(ctx, accountCreated, account.id, { accountId: account.id })
  const { browser, browserKey } = input
  return beginSession(ctx, account, { strength: "password", stays: false, browser, browserKey })
}
