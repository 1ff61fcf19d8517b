import type { Context } from "../../../platform/context.js"
import { requireRole } from "../../../platform/require-role.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { opportunityReopened } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"
import { listPeopleIn } from "./people-of.store.js"

/** The administration mends what was completed or cancelled by mistake. */
export async function reopenOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  await requireRole(ctx, ["administrator"])
  const { opportunity, sides } = await lockForAct(ctx, number, "reopen")
  await moveOpportunity(ctx, opportunity, { act: "reopen", sides })
  const accepted = await listPeopleIn(ctx, number, ["accepted"])
  await tellPeople(ctx, opportunityReopened, [...accepted, ...authorsOf(opportunity)], { number })
}
