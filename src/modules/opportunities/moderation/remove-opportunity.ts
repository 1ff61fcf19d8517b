import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { endApplications } from "../life/end-applications.js"
import { lapseInvitations } from "../life/lapse-invitations.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { type OpportunityStatus, overStatuses } from "../opportunity/opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { keepLetter, lockToModerate, settleReports } from "./moderate.js"
import { opportunityRemoved } from "./moderation.notices.js"
import type { ReportReason } from "./report.js"

interface Removing {
  readonly number: number
  readonly reason: ReportReason
  /** What its author reads besides. */
  readonly letter: string | null
}

const isOver = (status: OpportunityStatus) => (overStatuses as readonly OpportunityStatus[]).includes(status)

/**
 * Moderation takes it away: nobody but its author and moderation reads it any more. Those who have a place lose it, but
 * for what was completed: that happened.
 */
export async function removeOpportunity(ctx: Context, { number, reason, letter }: Removing): Promise<void> {
  const opportunity = await lockToModerate(ctx, number)
  if (opportunity.removedAt !== null) throw new Refusal("conflict", "opportunity-changed-meanwhile")
  await moveOpportunity(ctx, opportunity, { act: "remove", sides: ["moderation"], reason })
  if (!isOver(opportunity.status)) await endApplications(ctx, opportunity, { reason: "removed" })
  await lapseInvitations(ctx, number)
  await keepLetter(ctx, number, letter)
  await settleReports(ctx, number, "removed")
  await tellPeople(ctx, opportunityRemoved, authorsOf(opportunity), { number })
}
