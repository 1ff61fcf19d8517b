import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { decideMembershipAct, sidesOf, stateOf } from "../memberships/membership.js"
import { lockMembership, saveMembership } from "../memberships/membership.store.js"

/** A member asks her organisation's administrators, or staff, to verify that she belongs. */
export async function askVerification(
  ctx: Context,
  { membershipId }: { readonly membershipId: string },
): Promise<void> {
  const membership = await lockMembership(ctx, membershipId)
  orThrow(decideMembershipAct("ask", stateOf(membership), sidesOf(actingMember(ctx), membership)))
  if (membership.organisationStanding !== "confirmed") throw new Refusal("conflict", "organisation-not-confirmed")
  if (membership.askedAt !== null) throw new Refusal("conflict", "verification-asked-already")
  if (membership.declinedAt !== null) throw new Refusal("conflict", "verification-declined")
  await saveMembership(ctx, membership, { askedAt: ctx.now })
  await record(ctx, {
    act: "organisations.ask-verification",
    subject: { kind: "membership", key: membership.id },
    from: "declared",
    to: "declared",
  })
}
