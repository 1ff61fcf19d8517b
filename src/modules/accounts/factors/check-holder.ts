import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockAccount } from "../account.store.js"
import { wasProvedSince } from "../sessions/session.store.js"
import { hasFactor } from "./factor.store.js"
import { checkProof } from "./prove-holder.js"

const freshMinutes = 15

/**
 * Why the member is not believed to be the holder of her account, or nothing. Whoever signs in by a directory alone has
 * neither password nor code to give: her proof is a session that she has just opened.
 */
export async function checkHolder(ctx: Context, proof: string): Promise<Refusal | undefined> {
  const { accountId } = actingMember(ctx)
  const account = await lockAccount(ctx, accountId)
  if (account.passwordHash !== null || (await hasFactor(ctx, accountId))) return checkProof(ctx, account, proof)
  const isFresh = await wasProvedSince(ctx, ctx.now.subtract({ minutes: freshMinutes }))
  return isFresh ? undefined : new Refusal("conflict", "session-not-fresh")
}
