import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { decideMembershipAct, type MembershipSide, stateOf } from "../memberships/membership.js"
import { lockMembership, type Membership, saveMembership } from "../memberships/membership.store.js"
import { findAccountIdOf } from "./evidence.store.js"
import { sidesNow } from "./open-membership.js"
import { membershipDeclined, membershipVerified, verificationEnded } from "./verification.notices.js"

const kinds = { verify: membershipVerified, decline: membershipDeclined, withdraw: verificationEnded } as const
const acts = {
  verify: { act: "organisations.verify-membership" },
  decline: { act: "organisations.decline-membership" },
  withdraw: { act: "organisations.withdraw-verification" },
} as const

/** An organisation's administrator, or staff, says whether a person belongs; she is told. */
export async function decideMembership(
  ctx: Context,
  decision: keyof typeof kinds,
  { membershipId }: { readonly membershipId: string },
): Promise<void> {
  const membership = await lockMembership(ctx, membershipId)
  const from = stateOf(membership)
  const { to, as } = orThrow(decideMembershipAct(decision, from, await sidesNow(ctx, membership)))
  if (membership.organisationStanding !== "confirmed") throw new Refusal("conflict", "organisation-not-confirmed")
  await save(ctx, membership, decision, as)
  await record(ctx, { ...acts[decision], subject: { kind: "membership", key: membership.id }, from, to, reason: as })
  const accountId = await findAccountIdOf(ctx, membership.personId)
  if (accountId !== undefined) await tell(ctx, kinds[decision], accountId, { membershipId })
}

async function save(
  ctx: Context,
  membership: Membership,
  decision: keyof typeof kinds,
  as: MembershipSide,
): Promise<void> {
  if (decision === "verify") {
    const way = as === "administrator" ? "administrator" : "staff"
    const verifiedBy = actingMember(ctx).personId
    const verified = { standing: "verified", way, verifiedAt: ctx.now, verifiedBy } as const
    await saveMembership(ctx, membership, { ...verified, askedAt: null, declinedAt: null })
    return
  }
  const declared = { standing: "declared", way: null, verifiedAt: null, verifiedBy: null } as const
  await saveMembership(ctx, membership, { ...declared, askedAt: null, declinedAt: ctx.now })
}
