import { answerDeadline } from "../../../platform/answer-deadline.js"
import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { readSettings } from "../../host/index.js"
import { liveStatuses } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { placeOffered } from "./application.notices.js"
import { listHeldPlaces } from "./application.store.js"
import { lockApplicationFor } from "./find-application-for.js"
import { freePlace } from "./free-place.js"
import { refuseMinors, refuseWithoutRoom } from "./mentoring-pair.js"
import { moveApplication } from "./move-application.js"

/** An author offers a place, which is held until it is answered: never more of them than there are. */
export async function offerPlace(
  ctx: Context,
  { applicationId, isAdult = false }: { readonly applicationId: string; readonly isAdult?: boolean },
): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  refuseOver(opportunity)
  const place = freePlace(opportunity.places, await listHeldPlaces(ctx, opportunity.number))
  const isMeanwhile = application.status !== "sent" || !sides.includes("author")
  if (place === undefined && !isMeanwhile)
    throw new Refusal("conflict", "no-place-free", { n: opportunity.places ?? 0 })
  const { offerAnswerDays } = await readSettings(ctx)
  const answerBy = answerDeadline(ctx.now, offerAnswerDays, opportunity.timeZone)
  await moveApplication(ctx, application, { act: "offer", sides, held: { place: place ?? 0, answerBy } })
  refuseMinors(opportunity, isAdult)
  await refuseWithoutRoom(ctx, opportunity, application.personId)
  await tellPeople(ctx, placeOffered, [application.personId], { applicationId })
}

/** Nobody is taken where nothing is to come any more. */
export function refuseOver({ status }: Opportunity): void {
  if (!(liveStatuses as readonly string[]).includes(status)) throw new Refusal("conflict", "opportunity-over")
}
