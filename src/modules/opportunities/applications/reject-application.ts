import type { Context } from "../../../platform/context.js"
import type { NotSelectedReason } from "../lists/marketplace-lists.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { applicationRejected } from "./application.notices.js"
import { lockApplicationFor } from "./find-application-for.js"
import { followPlaces } from "./follow-places.js"
import { moveApplication } from "./move-application.js"

/** An author does not select an application, or no longer does; a place that it held is free again. */
export async function rejectApplication(
  ctx: Context,
  { applicationId, reason }: { readonly applicationId: string; readonly reason?: NotSelectedReason | undefined },
): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  await moveApplication(ctx, application, { act: "reject", sides, ...(reason !== undefined && { reason }) })
  await tellPeople(ctx, applicationRejected, [application.personId], { applicationId })
  await followPlaces(ctx, opportunity.number)
}
