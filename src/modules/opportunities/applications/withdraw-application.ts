import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { applicationWithdrawn } from "./application.notices.js"
import { lockApplicationFor } from "./find-application-for.js"
import { followPlaces } from "./follow-places.js"
import { type Leaving, reasonOf } from "./leaving.js"
import { moveApplication } from "./move-application.js"

/** She who applied takes it back, with a reason; a place that she had taken is free again. */
export async function withdrawApplication(
  ctx: Context,
  { applicationId, ...leaving }: Leaving & { readonly applicationId: string },
): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  await moveApplication(ctx, application, { act: "withdraw", sides, ...reasonOf(leaving) })
  await tellPeople(ctx, applicationWithdrawn, authorsOf(opportunity), { applicationId })
  await followPlaces(ctx, opportunity.number)
}
