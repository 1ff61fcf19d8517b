import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { actingMember, type Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { acceptanceConfirmed, offerAccepted } from "./application.notices.js"
import { type Application, lockPeople } from "./application.store.js"
import { findApplicationFor, lockApplicationFor } from "./find-application-for.js"
import { followPlaces } from "./follow-places.js"
import { beginMentoring, lockForMentoring, refuseMinors } from "./mentoring-pair.js"
import { moveApplication } from "./move-application.js"
import { refuseOver } from "./offer-place.js"

/** She to whom it was offered accepts: both learn how to reach each other, and the last place taken answers the others. */
export async function acceptOffer(
  ctx: Context,
  { applicationId, isAdult = false }: { readonly applicationId: string; readonly isAdult?: boolean },
): Promise<void> {
  const { personId, accountId } = actingMember(ctx)
  const before = await findApplicationFor(ctx, applicationId)
  await lockPeople(ctx, [personId, ...authorsOf(before.opportunity)])
  await lockForMentoring(ctx, before.opportunity, before.application.personId)
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  refuseOver(opportunity)
  refuseLate(ctx, application, opportunity.timeZone)
  await moveApplication(ctx, application, { act: "accept", sides })
  refuseMinors(opportunity, isAdult)
  await beginMentoring(ctx, opportunity, application)
  await tell(ctx, acceptanceConfirmed, accountId, { applicationId })
  await tellPeople(ctx, offerAccepted, authorsOf(opportunity), { applicationId })
  await followPlaces(ctx, opportunity.number)
}

/** Also before the platform has let it lapse: the last day is over for everybody at the same moment. */
function refuseLate(ctx: Context, { answerBy }: Application, zone: string): void {
  if (answerBy === null || answerBy.epochMilliseconds > ctx.now.epochMilliseconds) return
  throw new Refusal("conflict", "offer-lapsed", { date: lastAnswerDay(answerBy, zone) })
}
