import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import { sendMessage } from "../../notices/index.js"
import { accountRules, isLockedAt } from "../account.js"
import {
  type Account,
  changeStatus,
  findAccountIdByAddress,
  findAccountIdByUsername,
  lockAccount,
  saveWrongPasswords,
} from "../account.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { accountLocked } from "../locks/locks.messages.js"
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
/** Names without an account lock after as many tries: the answer is the same as for one that exists. */
const perUnknown: Limit = {
  name: "sign-in-unknown",
  tries: accountRules.wrongPasswords,
  minutes: accountRules.lockMinutes,
}

/** Opens a session, or says the same thing whether the name, the password or both are wrong. */
export async function signIn(ctx: Context, input: SignInInput): Promise<SignInOutcome | Refusal> {
  if ((await countTry(ctx, perNetwork, input.networkAddress)) > perNetwork.tries) {
    return new Refusal("too-many", "too-many-requests")
  }
  const identifier = addressKeyOf(input.identifier)
  const accountId = identifier.includes("@")
    ? await findAccountIdByAddress(ctx, identifier)
    : await findAccountIdByUsername(ctx, identifier)
  const account = accountId === undefined ? undefined : await lockAccount(ctx, accountId)
  const isRight = await isRightPassword(account?.passwordHash ?? null, input.password)
  // An account that nobody has confirmed answers as if it did not exist.
  if (!account || (account.status === "unconfirmed" && !isRight)) return refuseUnknown(ctx, identifier)
  if (isLockedAt(account, ctx.now)) return locked()
  if (!isRight) return countWrong(ctx, account)
  if (account.status === "unconfirmed") {
    await askConfirmation(ctx, {
      purpose: "registration",
      accountId: account.id,
      browserKey: input.browserKey,
      instead: undefined,
    })
    return "confirm-first"
  }
  if (account.status === "locked") await changeStatus(ctx, account, "unlock")
  return beginSession(ctx, account, { strength: "password", stays: input.stays, browser: input.browser })
}

async function refuseUnknown(ctx: Context, identifier: string): Promise<Refusal> {
  const tries = await countTry(ctx, perUnknown, identifier)
  return tries >= perUnknown.tries ? locked() : unknown()
}

async function countWrong(ctx: Context, account: Account): Promise<Refusal> {
  const wrong = account.wrongPasswords + 1
  if (wrong < accountRules.wrongPasswords) {
    await saveWrongPasswords(ctx, account.id, wrong)
    return unknown()
  }
  // A lock whose time is over begins again from an active account.
  if (account.status === "locked") await changeStatus(ctx, account, "unlock")
  await changeStatus(ctx, { id: account.id, status: "active" }, "lock", {
    lockedUntil: ctx.now.add({ minutes: accountRules.lockMinutes }),
  })
  await sendMessage(
    ctx,
    accountLocked,
    { accountId: account.id, address: account.address, language: account.language },
    { accountId: account.id },
  )
  return locked()
}

function unknown(): Refusal {
  return new Refusal("invalid", "sign-in-unknown")
}

function locked(): Refusal {
  return new Refusal("too-many", "account-locked", { minutes: accountRules.lockMinutes })
}
