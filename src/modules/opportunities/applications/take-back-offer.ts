import type { Context } from "../../../platform/context.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { offerTakenBack } from "./application.notices.js"
import { lockApplicationFor } from "./find-application-for.js"
import { moveApplication } from "./move-application.js"

/** An author takes an offer back before it is answered: its place is free again. */
export async function takeBackOffer(
  ctx: Context,
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  const { application, sides } = await lockApplicationFor(ctx, applicationId)
  await moveApplication(ctx, application, { act: "take-back", sides })
  await tellPeople(ctx, offerTakenBack, [application.personId], { applicationId })
}
