import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { tell } from "../../../notices/index.js"
import { hasFactor } from "../factor.store.js"
import { recoveryCodesMade } from "../factors.notices.js"
import { checkProof, lockOwnFactors } from "../prove-holder.js"
import { digestOfCode, newRecoveryCodes } from "./recovery-code.js"
import { findMaking, replaceCodes } from "./recovery-code.store.js"

/** Makes ten codes, shown this once, in place of the earlier ones; replacing wants a proof as removing does. */
export async function makeRecoveryCodes(
  ctx: Context,
  { proof }: { readonly proof: string },
): Promise<readonly string[] | Refusal> {
  const { account } = await lockOwnFactors(ctx)
  if (!(await hasFactor(ctx, account.id))) throw new Refusal("conflict", "factor-missing")
  if (await findMaking(ctx, account.id)) {
    const problem = await checkProof(ctx, account, proof)
    if (problem) return problem
  }
  const codes = newRecoveryCodes()
  const keyName = ctx.keys.current
  await replaceCodes(
    ctx,
    account.id,
    codes.map((code) => ({ codeHash: digestOfCode(ctx.keys, keyName, account.id, code), keyName })),
  )
  await record(ctx, { act: "accounts.make-recovery-codes", subject: { kind: "account", key: account.id } })
  await tell(ctx, recoveryCodesMade, account.id, { accountId: account.id })
  return codes
}
