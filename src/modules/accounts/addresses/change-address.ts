import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { sendMessage } from "../../notices/index.js"
import { reviewMemberships } from "../../organisations/index.js"
import type { Account } from "../account.store.js"
import { acceptsCode, acceptsLink, type Confirmation, isRightCode } from "../confirmations/confirmation.js"
import { closeConfirmation, countCodeTry, findLatestConfirmation } from "../confirmations/confirmation.store.js"
import { findLinkedConfirmation } from "../confirmations/find-linked-confirmation.js"
import { lockWithAccount } from "../confirmations/lock-with-account.js"
import { secretHash } from "../secret-hash.js"
import { replaceAddress } from "./address.store.js"
import { addressChanged } from "./addresses.messages.js"
import { claimAddress } from "./claim-address.js"

/** The account has another address, or its own one again after mail came back from it. */
export type AddressChange = "address-changed" | "address-confirmed-again"

/** Confirms the member's address by the six digits sent to it, in the browser that asked. */
export async function changeAddressByCode(
  ctx: Context,
  { browserKey, code }: { readonly browserKey: string; readonly code: string },
): Promise<AddressChange | Refusal> {
  const { accountId } = actingMember(ctx)
  const latest = await findLatestConfirmation(ctx, "address-change", secretHash(browserKey))
  const locked = latest?.accountId === accountId ? await lockWithAccount(ctx, latest) : undefined
  if (!locked?.account || !acceptsCode(locked.confirmation, ctx.now)) {
    return refuseField("code", "confirmation-code-unknown")
  }
  const { account, confirmation } = locked
  if (!isRightCode(ctx.keys, confirmation, code)) {
    await countCodeTry(ctx, confirmation)
    return refuseField("code", "confirmation-code-unknown")
  }
  return changeAddress(ctx, account, confirmation)
}

/** Confirms the member's address by the link, in any browser where she is signed in. */
export async function changeAddressByLink(
  ctx: Context,
  { token }: { readonly token: string },
): Promise<AddressChange | Refusal> {
  const { accountId } = actingMember(ctx)
  const linked = await findLinkedConfirmation(ctx, "address-change", token)
  const locked = linked.accountId === accountId ? await lockWithAccount(ctx, linked) : undefined
  if (!locked?.account || !acceptsLink(locked.confirmation, ctx.now)) {
    return new Refusal("conflict", "address-link-over")
  }
  return changeAddress(ctx, locked.account, locked.confirmation)
}

async function changeAddress(ctx: Context, account: Account, { id, addressId }: Confirmation): Promise<AddressChange> {
  if (addressId === null) throw new Error(`the confirmation ${id} wants no address`)
  await claimAddress(ctx, addressId)
  await closeConfirmation(ctx, id)
  if (addressId === account.addressId) {
    await record(ctx, { act: "accounts.confirm-address-again", subject: { kind: "account", key: account.id } })
    return "address-confirmed-again"
  }
  await replaceAddress(ctx, account, addressId)
  await record(ctx, { act: "accounts.change-address", subject: { kind: "account", key: account.id } })
  await reviewMemberships(ctx, account.personId)
  const former = { accountId: account.id, address: account.address, language: account.language }
  await sendMessage(ctx, addressChanged, former, { accountId: account.id, changedAt: ctx.now.epochMilliseconds })
  return "address-changed"
}
