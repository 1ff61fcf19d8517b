import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { unseal } from "../../../platform/seal.js"
import { countTry, forgetTries, type Limit } from "../../../platform/throttle.js"
import { tell } from "../../notices/index.js"
import type { Account } from "../account.store.js"
import { placeOfSecret, stepOfCode } from "./authenticator-app/authenticator-app.js"
import { lockApp, saveStep } from "./authenticator-app/authenticator-app.store.js"
import { factorRules } from "./factor.js"
import { recoveryCodeUsed } from "./factors.notices.js"
import { digestOfCode, readRecoveryCode } from "./recovery-codes/recovery-code.js"
import { closeCode, listUnusedCodes } from "./recovery-codes/recovery-code.store.js"

const limit: Limit = { name: "second-factor", tries: factorRules.tries, minutes: factorRules.throttleMinutes }

/**
 * Counts one try at this account's second factor. A refusal is returned, not thrown: what it counted must be kept.
 * The account's row is locked by the caller, so that tries at the same time are counted one after the other.
 */
export async function refuseManyTries(ctx: Context, accountId: string): Promise<Refusal | undefined> {
  if ((await countTry(ctx, limit, accountId)) <= limit.tries) return undefined
  return new Refusal("too-many", "factor-tries-over", { minutes: limit.minutes })
}

export async function forgetFactorTries(ctx: Context, accountId: string): Promise<void> {
  await forgetTries(ctx, limit, accountId)
}

/** Why the code is refused, or nothing: it was the app's, or one of the recovery codes, and serves no more. */
export async function checkCode(ctx: Context, account: Account, typed: string): Promise<Refusal | undefined> {
  const tooMany = await refuseManyTries(ctx, account.id)
  if (tooMany) return tooMany
  if (!(await takeCode(ctx, account, typed))) return refuseField("code", "factor-code-unknown")
  await forgetFactorTries(ctx, account.id)
  return undefined
}

/** Whether this was a code of the account that had not served yet. */
export async function takeCode(ctx: Context, account: Account, typed: string): Promise<boolean> {
  const recoveryCode = readRecoveryCode(typed)
  return recoveryCode === undefined
    ? takeAppCode(ctx, account.id, typed.replace(/[\s-]/g, ""))
    : takeRecoveryCode(ctx, account, recoveryCode)
}

async function takeAppCode(ctx: Context, accountId: string, code: string): Promise<boolean> {
  const app = await lockApp(ctx, accountId)
  if (!app?.confirmedAt) return false
  const secret = unseal(ctx.keys, app.sealedSecret, placeOfSecret(accountId))
  const step = stepOfCode(secret, code, { lastStep: app.lastStep, now: ctx.now })
  if (step === undefined) return false
  await saveStep(ctx, accountId, step)
  return true
}

async function takeRecoveryCode(ctx: Context, account: Account, code: string): Promise<boolean> {
  const unused = await listUnusedCodes(ctx, account.id)
  const right = unused.find(({ codeHash, keyName }) =>
    codeHash.equals(digestOfCode(ctx.keys, keyName, account.id, code)),
  )
  if (!right || !(await closeCode(ctx, account.id, right.codeHash))) return false
  await tell(ctx, recoveryCodeUsed, account.id, { accountId: account.id, left: unused.length - 1 })
  return true
}
