import type { Context } from "../../../platform/context.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { lockForAct } from "./lock-for-act.js"

/** What is over is put away: by its author, or by time. */
export async function archiveOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "archive")
  await moveOpportunity(ctx, opportunity, { act: "archive", sides })
}
