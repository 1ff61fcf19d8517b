import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { endApplications } from "./end-applications.js"
import { lapseInvitations } from "./lapse-invitations.js"
import { opportunityCompleted } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"
import { listPeopleIn } from "./people-of.store.js"

/** It went to its end with at least one person. */
export async function completeOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "complete")
  await moveOpportunity(ctx, opportunity, { act: "complete", sides })
  await endApplications(ctx, opportunity, { reason: "completed", statuses: ["sent"] })
  await lapseInvitations(ctx, number)
  const accepted = await listPeopleIn(ctx, number, ["accepted"])
  await tellPeople(ctx, opportunityCompleted, [...accepted, ...authorsOf(opportunity)], { number })
}
