import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { endApplications } from "./end-applications.js"
import { lapseInvitations } from "./lapse-invitations.js"
import { opportunityExpired } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"

/** Nobody came, or nobody was taken: by time alone. */
export async function expireOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "expire")
  await moveOpportunity(ctx, opportunity, { act: "expire", sides })
  await endApplications(ctx, opportunity, { reason: "expired" })
  await lapseInvitations(ctx, number)
  await tellPeople(ctx, opportunityExpired, authorsOf(opportunity), { number })
}
