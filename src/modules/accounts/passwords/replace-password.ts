import type { Context } from "../../../platform/context.js"
import { type Refusal, refuseField } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { type Account, savePassword } from "../account.store.js"
import { closeConfirmations } from "../confirmations/confirmation.store.js"
import { endSessions } from "../sessions/session.store.js"
import { hashPassword, isRightPassword, passwordProblem } from "./password.js"
import { passwordChanged } from "./passwords.notices.js"

/**
 * Puts a new password in the place of the old one, or says why not. Whatever the old one opened ends: sessions, codes
 * on their way, a change of address under way. The holder is told by e-mail.
 */
export async function replacePassword(
  ctx: Context,
  account: Account,
  by: { readonly field: string; readonly newPassword: string; readonly keptSessionId?: string },
): Promise<Refusal | undefined> {
  const problem = await passwordProblem(by.field, by.newPassword, ownWords(account))
  if (problem) return problem
  if (await isRightPassword(account.passwordHash, by.newPassword)) return refuseField(by.field, "password-unchanged")
  await savePassword(ctx, account.id, await hashPassword(by.newPassword))
  await endSessions(ctx, account.id, by.keptSessionId)
  await closeConfirmations(ctx, account.id, "password-reset")
  await closeConfirmations(ctx, account.id, "address-change")
  await tell(ctx, passwordChanged, account.id, { accountId: account.id, changedAt: ctx.now.epochMilliseconds })
  return undefined
}

/** What a password must not be made of. */
function ownWords({ firstName, lastName, username, address }: Account): readonly string[] {
  return [firstName, lastName, username, address.split("@")[0] ?? ""]
}
