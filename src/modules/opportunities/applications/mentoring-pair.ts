import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { capabilitiesOn } from "../../host/index.js"
import { hasRoom, lockForPairing, openPairingOutside } from "../../mentoring/index.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { savePairing } from "./application.store.js"

/** The kind whose accepted place is a relationship, with pages of its own. */
const mentoring = "mentoring"

export const isMentoring = ({ type }: Pick<Opportunity, "type">): boolean => type === mentoring

interface Two {
  readonly mentorId: string
  readonly menteeId: string
}

/** Who would mentor whom: whose address stands on it, and who applied. */
function mentoringPair({ side, contactId }: Opportunity, applicantId: string): Two {
  return side === "offering"
    ? { mentorId: contactId, menteeId: applicantId }
    : { mentorId: applicantId, menteeId: contactId }
}

/** Mentoring is for adults: each side says so once, the author when she offers, the applicant when she accepts. */
export function refuseMinors(opportunity: Opportunity, isAdult: boolean): void {
  if (isMentoring(opportunity) && !isAdult) {
    throw new Refusal("invalid", "adult-missing", {}, [{ field: "adult", code: "adult-missing" }])
  }
}

/** No place is offered that a mentor cannot give: what she takes anywhere counts together. */
export async function refuseWithoutRoom(ctx: Context, opportunity: Opportunity, applicantId: string): Promise<void> {
  if (!isMentoring(opportunity)) return
  const { mentorId } = mentoringPair(opportunity, applicantId)
  if (!(await hasRoom(ctx, mentorId))) throw new Refusal("conflict", "mentor-without-room")
}

/** Holds what an acceptance that begins a relationship decides on, before the opportunity is. */
export async function lockForMentoring(ctx: Context, opportunity: Opportunity, applicantId: string): Promise<void> {
  if (isMentoring(opportunity)) await lockForPairing(ctx, mentoringPair(opportunity, applicantId))
}

/** An accepted place in mentoring opens a pairing; where the host has switched mentoring off, the place is all there is. */
export async function beginMentoring(
  ctx: Context,
  opportunity: Opportunity,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<void> {
  if (!isMentoring(opportunity) || !(await capabilitiesOn(ctx)).has("mentoring")) return
  await savePairing(ctx, id, await openPairingOutside(ctx, mentoringPair(opportunity, personId)))
}
