import type { Context, Reading } from "../../../platform/context.js"
import { countTry, forgetTries, type Limit, readTries } from "../../../platform/throttle.js"
import { accountRules } from "../account.js"

const wrong: Limit = { name: "wrong-password", tries: accountRules.wrongPasswords, minutes: 24 * 60 }
const closed: Limit = { name: "closed-name", tries: 1, minutes: accountRules.lockMinutes }

/** Counts one wrong password; says whether it is the one that locks. */
export async function countWrongPassword(ctx: Context, subject: string): Promise<boolean> {
  if ((await countTry(ctx, wrong, subject)) < wrong.tries) return false
  await forgetTries(ctx, wrong, subject)
  return true
}

export async function forgetWrongPasswords(ctx: Context, subject: string): Promise<void> {
  await forgetTries(ctx, wrong, subject)
}

/** Closes a name that has no account for as long as an account would be locked: the answers are the same. */
export async function closeUnknownName(ctx: Context, name: string): Promise<void> {
  await countTry(ctx, closed, name)
}

export async function isUnknownNameClosed(reading: Reading, name: string): Promise<boolean> {
  return (await readTries(reading, closed, name)) >= closed.tries
}
