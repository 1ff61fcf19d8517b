import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { removeUnusedProposals } from "../remove-unused-proposals.js"
import { decideMembershipAct, sidesOf, stateOf } from "./membership.js"
import { deleteMembership, lockMembership, saveMembership } from "./membership.store.js"

/** A member belongs there no more, from this moment; what the membership opened closes with it. */
export async function endMembership(ctx: Context, { membershipId }: { readonly membershipId: string }): Promise<void> {
  const membership = await lockMembership(ctx, membershipId)
  const from = stateOf(membership)
  const { to } = orThrow(decideMembershipAct("end", from, sidesOf(actingMember(ctx), membership)))
  await record(ctx, {
    act: "organisations.end-membership",
    subject: { kind: "membership", key: membership.id },
    from,
    to,
  })
  if (membership.organisationStanding === "proposed") {
    // A proposal that its author takes back before anybody looked at it leaves nothing.
    await deleteMembership(ctx, membership.id)
    await removeUnusedProposals(ctx, [membership.organisationId])
  } else {
    await saveMembership(ctx, membership, { untilAt: ctx.now, askedAt: null })
  }
}
