import { actingMember, type Context, type Member } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { type Account, lockAccount } from "../account.store.js"
import { isRightPassword } from "../passwords/password.js"
import { forgetFactorTries, refuseManyTries, takeCode } from "./check-code.js"
import { hasFactor } from "./factor.store.js"

/**
 * The member who changes her factors, her account locked. Once she has a factor she must have given it in this session:
 * a session as old as the password alone neither adds nor takes away.
 */
export async function lockOwnFactors(ctx: Context): Promise<{ readonly member: Member; readonly account: Account }> {
  const member = actingMember(ctx)
  const account = await lockAccount(ctx, member.accountId)
  if (member.strength !== "second-factor" && (await hasFactor(ctx, account.id))) {
    throw new Refusal("forbidden", "factor-first")
  }
  return { member, account }
}

/** Why the proof is refused, or nothing: it was the account's password, or a code of its factors. */
export async function checkProof(ctx: Context, account: Account, proof: string): Promise<Refusal | undefined> {
  const tooMany = await refuseManyTries(ctx, account.id)
  if (tooMany) return tooMany
  const isRight = (await takeCode(ctx, account, proof)) || (await isRightPassword(account.passwordHash, proof))
  if (!isRight) return refuseField("proof", "proof-wrong")
  await forgetFactorTries(ctx, account.id)
  return undefined
}
