import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { countTry, forgetTries, type Limit } from "../../../platform/throttle.js"
import type { Account } from "../account.store.js"
import { isRightPassword } from "./password.js"

const perAccount: Limit = { name: "prove-password", tries: 10, minutes: 15 }

/**
 * Why the password given again by a member is refused, or nothing. Whoever finds a session open does not guess on: the
 * tries are counted for the account, not for the session.
 */
export async function provePassword(
  ctx: Context,
  account: Account,
  field: string,
  password: string,
): Promise<Refusal | undefined> {
  if ((await countTry(ctx, perAccount, account.id)) > perAccount.tries) {
    return new Refusal("too-many", "password-tries-over", { minutes: perAccount.minutes })
  }
  if (!(await isRightPassword(account.passwordHash, password))) return refuseField(field, "password-wrong")
  await forgetTries(ctx, perAccount, account.id)
  return undefined
}
