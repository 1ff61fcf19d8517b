import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { accountRules, isInUse, isLockedAt } from "../account.js"
import { type Account, changeStatus, findAccount, lockAccountIfThere } from "../account.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { findAccountIdByName } from "../find-account-by-name.js"
import { lockForAWhile } from "../locks/lock-account.js"
import {
  closeUnknownName,
  countWrongPassword,
  forgetWrongPasswords,
  isUnknownNameClosed,
} from "../locks/wrong-passwords.js"
import { isRightPassword } from "../passwords/password.js"
import { askConfirmation } from "../registration/ask-confirmation.js"
import { type BegunSession, beginSession } from "./begin-session.js"

export interface SignInInput {
  /** Email address or user name. */
  readonly identifier: string
  readonly password: string
  readonly stays: boolean
  readonly browserKey: string
  readonly browser: string
  readonly networkAddress: string
}

export type SignInOutcome = BegunSession | "confirm-first"

const perNetwork: Limit = { name: "sign-in-network", tries: 200, minutes: 15 }

/** Opens a session, or says the same thing whether the name, the password or both are wrong. */
export async function signIn(ctx: Context, input: SignInInput): Promise<SignInOutcome | Refusal> {
  if ((await countTry(ctx, perNetwork, input.networkAddress)) > perNetwork.tries) {
    return new Refusal("too-many", "too-many-requests")
  }
  const name = addressKeyOf(input.identifier)
  const { account, isRight } = await tryPassword(ctx, name, input.password)
  if (account && isInUse(account)) return signInTo(ctx, account, isRight, input)
  // An account that nobody has confirmed, or that is not in use, answers as if it did not exist.
  if (await isUnknownNameClosed(ctx, name)) return locked()
  if (isRight && account?.status === "unconfirmed") return sendCodeAgain(ctx, account, input)
  if (!(await countWrongPassword(ctx, name))) return unknown()
  await closeUnknownName(ctx, name)
  return locked()
}

/**
 * Compares the password before the account is locked: tries that come together for a name take as long whether or not
 * it has an account.
 */
async function tryPassword(ctx: Context, name: string, password: string) {
  const id = await findAccountIdByName(ctx, name)
  const passwordHash = id === undefined ? null : ((await findAccount(ctx, id))?.passwordHash ?? null)
  const matches = await isRightPassword(passwordHash, password)
  const account = id === undefined ? undefined : await lockAccountIfThere(ctx, id)
  return { account, isRight: matches && account?.passwordHash === passwordHash }
}

async function signInTo(
  ctx: Context,
  account: Account,
  isRight: boolean,
  { browserKey, browser, stays }: SignInInput,
): Promise<BegunSession | Refusal> {
  if (isLockedAt(account, ctx.now)) return locked()
  if (!isRight) {
    if (!(await countWrongPassword(ctx, account.id))) return unknown()
    await lockForAWhile(ctx, account, browserKey)
    return locked()
  }
  if (account.status === "locked") await changeStatus(ctx, account, "unlock")
  await forgetWrongPasswords(ctx, account.id)
  return beginSession(ctx, account, { strength: "password", stays, browser, browserKey })
}

/** The password is right and the address still to be confirmed: this browser becomes the one that asks. */
async function sendCodeAgain(ctx: Context, account: Account, input: SignInInput): Promise<"confirm-first"> {
  await askConfirmation(ctx, { accountId: account.id, browserKey: input.browserKey })
  return "confirm-first"
}

function unknown(): Refusal {
  return new Refusal("invalid", "sign-in-unknown")
}

function locked(): Refusal {
  return new Refusal("too-many", "account-locked", { minutes: accountRules.lockMinutes })
}
