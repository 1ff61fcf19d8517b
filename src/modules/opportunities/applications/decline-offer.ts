import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { offerDeclined } from "./application.notices.js"
import { lockApplicationFor } from "./find-application-for.js"
import { type Leaving, reasonOf } from "./leaving.js"
import { moveApplication } from "./move-application.js"

/** She to whom it was offered declines, with a reason that its authors are told: the place is free again. */
export async function declineOffer(
  ctx: Context,
  { applicationId, ...leaving }: Leaving & { readonly applicationId: string },
): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  await moveApplication(ctx, application, { act: "decline", sides, ...reasonOf(leaving) })
  await tellPeople(ctx, offerDeclined, authorsOf(opportunity), { applicationId })
}
