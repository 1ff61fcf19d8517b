import type { Context } from "../../../platform/context.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { lockForAct } from "./lock-for-act.js"

/** Its author takes it back before moderation has answered. */
export async function withdrawFromReview(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "send-back", ["author"])
  await moveOpportunity(ctx, opportunity, { act: "send-back", sides })
}
