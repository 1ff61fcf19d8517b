import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { addOptIn } from "../opt-ins/change-opt-ins.js"
import { lockOptIns } from "../opt-ins/opt-in.store.js"
import { otherSide } from "../types/opportunity-type.js"
import { type Invitation, listOpenInvitationsTo, lockInvitation, saveAnswer } from "./invitation.store.js"

type Answer = "followed" | "declined"

/** She declines: without a reason, and the inviter is not written to. */
export async function declineInvitation(ctx: Context, id: string): Promise<void> {
  const invitation = await lockOwn(ctx, id)
  if (isToAnswer(invitation, "declined")) await answer(ctx, id, "declined")
}

/** She opts in to the kind, on the side that answers this opportunity. */
export async function followOptInInvitation(ctx: Context, id: string): Promise<void> {
  // People before invitations.
  await lockOptIns(ctx, actingMember(ctx).personId)
  const invitation = await lockOwn(ctx, id)
  if (invitation.purpose !== "opt-in") throw new Refusal("not-found", "page-not-found")
  if (!isToAnswer(invitation, "followed")) return
  const { opportunity } = await findOpportunityFor(ctx, invitation.opportunity)
  await addOptIn(ctx, { type: opportunity.type, side: otherSide(opportunity.side) })
  await answer(ctx, id, "followed")
}

/** Called when she applies, the opportunity locked: there is nothing left to answer. */
export async function followInvitations(ctx: Context, to: Pick<Invitation, "opportunity" | "personId">): Promise<void> {
  for (const id of await listOpenInvitationsTo(ctx, to)) await answer(ctx, id, "followed")
}

async function lockOwn(ctx: Context, id: string): Promise<Invitation> {
  const invitation = await lockInvitation(ctx, id)
  if (invitation.personId !== actingMember(ctx).personId) throw new Refusal("not-found", "page-not-found")
  return invitation
}

/** The same answer twice is one. */
function isToAnswer({ status }: Invitation, wanted: Answer): boolean {
  if (status === wanted) return false
  if (status !== "sent") throw new Refusal("conflict", "invitation-answered")
  return true
}

async function answer(ctx: Context, id: string, to: Answer): Promise<void> {
  await saveAnswer(ctx, id, to)
  const subject = { kind: "invitation", key: id }
  if (to === "followed") await record(ctx, { act: "opportunities.follow-invitation", subject, from: "sent", to })
  else await record(ctx, { act: "opportunities.decline-invitation", subject, from: "sent", to })
}
