import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { opportunityStarted } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"
import { listPeopleIn } from "./people-of.store.js"

/** It begins: by its author, or on the start date. */
export async function startOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "start")
  await moveOpportunity(ctx, opportunity, { act: "start", sides })
  const accepted = await listPeopleIn(ctx, number, ["accepted"])
  await tellPeople(ctx, opportunityStarted, [...accepted, ...authorsOf(opportunity)], { number })
}
