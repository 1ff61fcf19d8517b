import { actingMember, type Reading } from "../../../platform/context.js"
import { listOwn, type OwnOpportunity } from "../mine/mine.store.js"
import { sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import { openStatuses } from "../opportunity/opportunity.js"

/** The opportunities to which she may invite, the last changed first. */
export async function listOpenOwn(reading: Reading): Promise<readonly OwnOpportunity[]> {
  const own = await listOwn(reading, { personId: actingMember(reading).personId, statuses: openStatuses })
  return own.filter((each) => sidesOfOpportunity(reading.actor, each).includes("author"))
}
