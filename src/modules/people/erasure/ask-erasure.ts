import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { lockHolder } from "../holder.store.js"
import { peopleRules } from "../people-rules.js"
import { erasureAsked } from "./erasure.notices.js"
import { insertErasureRequest, isLastAdministrator } from "./erasure-request.store.js"

/** Proof that it is the member herself: why it is refused, or nothing. */
export type CheckHolder = (ctx: Context, proof: string) => Promise<Refusal | undefined>

/**
 * Asks that the member's account be closed and her data erased. Nothing changes before the last day, so that she can
 * still sign in and keep her account. A wrong proof is returned, not thrown: its try stays counted.
 */
export async function askErasure(
  ctx: Context,
  input: { readonly proof: string },
  checkHolder: CheckHolder,
): Promise<undefined | Refusal> {
  const { personId } = actingMember(ctx)
  const holder = await lockHolder(ctx, personId)
  if (!holder) throw new Refusal("not-found", "page-not-found")
  const problem = await checkHolder(ctx, input.proof)
  if (problem) return problem
  if (await isLastAdministrator(ctx, personId)) return new Refusal("conflict", "erasure-of-last-administrator")
  const dueAt = ctx.now.add({ hours: peopleRules.coolingDays * 24 })
  if (!(await insertErasureRequest(ctx, personId, dueAt))) return new Refusal("conflict", "erasure-asked-already")
  await record(ctx, { act: "people.ask-erasure", subject: { kind: "person", key: personId } })
  await tell(ctx, erasureAsked, holder.accountId, { personId })
  return undefined
}
