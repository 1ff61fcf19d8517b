import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { listHistory } from "../../insight/index.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { type OpportunityStatus, opportunityStatuses } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"

/** One thing that happened to an opportunity. */
export interface PastAct {
  readonly number: number
  readonly at: Temporal.Instant
  readonly act: string
  /** Name of an author; what places bring about is the platform's, whoever clicked; staff have no name here. */
  readonly by: { readonly author: string } | "platform" | "staff"
  readonly from: OpportunityStatus | undefined
  readonly to: OpportunityStatus | undefined
}

const ofPlaces = ["opportunities.fill", "opportunities.free"]

/** What happened to it, the latest first; of applications and reports, nothing. */
export async function readHistory(
  reading: Reading,
  opportunity: Opportunity,
  limit: number,
): Promise<readonly PastAct[]> {
  const authors = authorsOf(opportunity)
  const filter = { subjectKind: "opportunity", subjectKey: String(opportunity.number) }
  const lines = await listHistory(reading, filter, limit)
  return lines.map(({ number, at, act, actorKind, actorId, actorName, fromStatus, toStatus }) => {
    const isByAuthor = actorId !== null && authors.includes(actorId)
    const isByPlatform = actorKind === "system" || ofPlaces.includes(act)
    const byOther = isByPlatform ? "platform" : "staff"
    return {
      ...{ number, at, act, from: statusNamed(fromStatus), to: statusNamed(toStatus) },
      by: isByAuthor && !ofPlaces.includes(act) ? { author: actorName ?? "" } : byOther,
    }
  })
}

const statusNamed = (name: string | null) => opportunityStatuses.find((each) => each === name)
