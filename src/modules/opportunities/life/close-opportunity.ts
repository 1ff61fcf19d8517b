import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { opportunityClosed } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"

/** Nobody may apply any more: by its author, or by the last day. */
export async function closeOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "close")
  await moveOpportunity(ctx, opportunity, { act: "close", sides })
  await tellPeople(ctx, opportunityClosed, authorsOf(opportunity), { number })
}
