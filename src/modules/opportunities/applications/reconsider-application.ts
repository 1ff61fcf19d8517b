import type { Context } from "../../../platform/context.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { applicationReconsidered } from "./application.notices.js"
import { lockApplicationFor } from "./find-application-for.js"
import { moveApplication } from "./move-application.js"
import { refuseOver } from "./offer-place.js"

/** An author looks again at an application that was not selected, such as when a place is given back. */
export async function reconsiderApplication(
  ctx: Context,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  refuseOver(opportunity)
  await moveApplication(ctx, application, { act: "reconsider", sides })
  await tellPeople(ctx, applicationReconsidered, [application.personId], { applicationId })
}
