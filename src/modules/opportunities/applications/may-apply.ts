import type { Temporal } from "temporal-polyfill"
import { Refusal } from "../../../platform/refusal.js"
import { openStatuses as openToApplications } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import type { Audience } from "../types/opportunity-type.js"
import { type ApplicationStatus, openStatuses } from "./application.js"

/** All that decides whether somebody may apply, read at one moment. */
export interface ApplyingStanding {
  readonly opportunity: Pick<
    Opportunity,
    "status" | "closesAt" | "deadlineOn" | "creatorId" | "contactId" | "isRestricted"
  >
  readonly audience: Audience
  readonly personId: string
  readonly now: Temporal.Instant
  /** Her latest application to it. */
  readonly latest: ApplicationStatus | undefined
  /** Whether one of her verified memberships is in an organisation of the federal service. */
  readonly isFederal: boolean
  /** Whether one of them is in an organisation to which it is limited, or below one. */
  readonly belongsToListed: boolean
}

/** Why she may not apply: said where the button would be, and by the command. */
export function applyingProblem(standing: ApplyingStanding): Refusal | undefined {
  const { opportunity, personId, audience, latest, isFederal, belongsToListed } = standing
  if (opportunity.creatorId === personId || opportunity.contactId === personId) return refuse("own-opportunity")
  if (latest !== undefined && isAmong(openStatuses, latest)) return refuse("already-applied")
  if (latest === "rejected") return refuse("application-not-selected")
  if (isOverDeadline(standing)) return refuse("deadline-over")
  if (!isAmong(openToApplications, opportunity.status)) return refuse("opportunity-not-open")
  if (audience === "federal" && !isFederal) return refuse("federal-only")
  if (opportunity.isRestricted && !belongsToListed) return refuse("organisation-only")
  return undefined
}

function refuse(code: string): Refusal {
  return new Refusal("conflict", code)
}

/** Also before the platform has closed it: the last day is over for everybody at the same moment. */
function isOverDeadline({ opportunity: { closesAt }, now }: ApplyingStanding): boolean {
  return closesAt !== null && closesAt.epochMilliseconds <= now.epochMilliseconds
}

const isAmong = (statuses: readonly string[], status: string) => statuses.includes(status)
