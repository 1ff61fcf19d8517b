import type { Context } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { accountRules } from "../account.js"
import { type Account, changeStatus, confirmAddress, lockAccount } from "../account.store.js"
import {
  acceptsCode,
  acceptsLink,
  type Confirmation,
  isFromAskingBrowser,
  isRightCode,
} from "../confirmations/confirmation.js"
import {
  closeConfirmation,
  countCodeTry,
  countLinkTry,
  findLatestConfirmation,
  lockConfirmation,
} from "../confirmations/confirmation.store.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
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
  const confirmation = latest && (await lockConfirmation(ctx, latest.id))
  if (!confirmation || !acceptsCode(confirmation, ctx.now)) return refuseField("code", "confirmation-code-unknown")
  await countCodeTry(ctx, confirmation)
  if (!isRightCode(ctx.keys, confirmation, input.code)) return refuseField("code", "confirmation-code-unknown")
  return openAccount(ctx, confirmation, input)
}

/**
 * Confirms by the link. The browser that asked needs only the button; any other one also gives the password chosen at
 * registration, so that a program that reads the mail and submits its forms confirms nothing.
 */
export async function confirmAccountByLink(
  ctx: Context,
  input: Confirming & { readonly token: string; readonly password: string | undefined },
): Promise<BegunSession | Refusal> {
  const { id } = await findLinkedConfirmation(ctx, input.token)
  const confirmation = await lockConfirmation(ctx, id)
  if (confirmation?.purpose !== "registration") throw new Refusal("not-found", "confirmation-link-unknown")
  if (!acceptsLink(confirmation, ctx.now)) return new Refusal("conflict", "confirmation-link-over")
  if (!isFromAskingBrowser(confirmation, secretHash(input.browserKey))) {
    if (confirmation.linkTries >= accountRules.codeTries)
      return new Refusal("too-many", "confirmation-link-other-browser")
    await countLinkTry(ctx, confirmation)
    const account = await lockAccount(ctx, confirmation.accountId as string)
    if (!(await isRightPassword(account.passwordHash, input.password ?? "")))
      return refuseField("password", "password-wrong")
  }
  return openAccount(ctx, confirmation, input)
}

async function openAccount(
  ctx: Context,
  confirmation: Confirmation,
  input: Confirming,
): Promise<BegunSession | Refusal> {
  const account = await lockAccount(ctx, confirmation.accountId as string)
  if (account.status !== "unconfirmed") return new Refusal("conflict", "confirmation-link-over")
  await claimAddress(ctx, account)
  await changeStatus(ctx, account, "confirm", { confirmedAt: ctx.now })
  await closeConfirmation(ctx, confirmation.id)
  await tell(ctx, accountCreated, account.id, { accountId: account.id })
  return beginSession(ctx, account, { strength: "password", stays: false, browser: input.browser })
}

/** Two people may have typed one address: the database lets one of them have it. */
async function claimAddress(ctx: Context, account: Account): Promise<void> {
  try {
    await confirmAddress(ctx, account.addressId)
  } catch (error) {
    if (violatedConstraint(error) === "account_address_confirmed") throw new Refusal("conflict", "address-taken")
    throw error
  }
}
