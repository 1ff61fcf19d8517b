import { actingMember, type Context } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import { type MembershipSide, sidesOf } from "../memberships/membership.js"
import { findMembership, type Membership } from "../memberships/membership.store.js"

export interface OpenedMembership {
  readonly membership: Membership
  readonly sides: readonly MembershipSide[]
}

/** Shows somebody's membership to those in charge of her organisation, and leaves the trace that she can see. */
export async function openMembership(ctx: Context, membershipId: string): Promise<OpenedMembership> {
  const membership = await findMembership(ctx, membershipId)
  const sides = membership ? await sidesNow(ctx, membership) : []
  if (!membership || !sides.some((side) => side === "administrator" || side === "staff")) {
    throw new Refusal("not-found", "page-not-found")
  }
  await recordAccess(ctx, {
    personId: membership.personId,
    purpose: "membership",
    page: "organisations.membership",
  })
  return { membership, sides }
}

/** Where the member stands, by the grants of this very moment: one revoked a second ago opens nothing. */
export async function sidesNow(ctx: Context, membership: Membership): Promise<readonly MembershipSide[]> {
  const member = actingMember(ctx)
  return sidesOf({ ...member, grants: await listHeldGrants(ctx, member.personId) }, membership)
}
