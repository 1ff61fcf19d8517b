import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { endApplications } from "./end-applications.js"
import type { CancelReason } from "./ending-reasons.js"
import { lapseInvitations } from "./lapse-invitations.js"
import { opportunityCancelled } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"

interface Cancelling {
  readonly number: number
  readonly reason: CancelReason
}

/** Its author stops it before anybody has a place; everybody who applied is told. */
export async function cancelOpportunity(ctx: Context, { number, reason }: Cancelling): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "cancel")
  await moveOpportunity(ctx, opportunity, { act: "cancel", sides, reason })
  await endApplications(ctx, opportunity, { reason: "cancelled" })
  await lapseInvitations(ctx, number)
  await tellPeople(ctx, opportunityCancelled, authorsOf(opportunity), { number })
}
