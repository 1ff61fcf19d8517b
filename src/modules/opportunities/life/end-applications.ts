import type { Context } from "../../../platform/context.js"
import { type ApplicationStatus, openStatuses } from "../applications/application.js"
import { listApplicationsFor, lockApplication } from "../applications/application.store.js"
import { moveApplication } from "../applications/move-application.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import type { EndingReason } from "./ending-reasons.js"
import { applicationEnded } from "./life.notices.js"

interface Ending {
  readonly reason: EndingReason
  /** Which of them end; by default all that are not over. */
  readonly statuses?: readonly ApplicationStatus[]
}

/** Ends what is left of the applications to a locked opportunity, and tells each applicant why. */
export async function endApplications(
  ctx: Context,
  { number }: Pick<Opportunity, "number">,
  { reason, statuses = openStatuses }: Ending,
): Promise<void> {
  const left = (await listApplicationsFor(ctx, number)).filter(({ status }) => statuses.includes(status))
  for (const { id, personId } of left) {
    await moveApplication(ctx, await lockApplication(ctx, id), { act: "reject", sides: ["platform"], reason })
    await tellPeople(ctx, applicationEnded, [personId], { applicationId: id })
  }
}
