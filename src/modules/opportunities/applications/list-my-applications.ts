import { actingMember, type Reading } from "../../../platform/context.js"
import { listOpportunitiesNumbered } from "../opportunity/opportunity.store.js"
import { listApplicationsOf } from "./application.store.js"
import type { MyApplication } from "./my-applications.view.js"

/** What the member has applied to, the latest first. */
export async function listMyApplications(reading: Reading): Promise<readonly MyApplication[]> {
  const applications = await listApplicationsOf(reading, actingMember(reading).personId)
  const numbers = [...new Set(applications.map(({ opportunity }) => opportunity))]
  const opportunities = await listOpportunitiesNumbered(reading, numbers)
  const byNumber = new Map(opportunities.map((opportunity) => [opportunity.number, opportunity]))
  return applications.flatMap((application) => {
    const opportunity = byNumber.get(application.opportunity)
    return opportunity ? [{ application, opportunity }] : []
  })
}
