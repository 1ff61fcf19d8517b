import type { Context } from "../../../platform/context.js"
import { declareMembership } from "../memberships/declare-membership.js"
import { listMemberships, saveMembership } from "../memberships/membership.store.js"
import { findListedOrganisation } from "../reference/reference.store.js"

/** Ties an invented person to an organisation of the list, as if staff had seen what shows that she belongs there. */
export async function addDemonstrationMembership(
  ctx: Context,
  personId: string,
  { key, isVerified }: { readonly key: string; readonly isVerified: boolean },
): Promise<string> {
  const id = await findListedOrganisation(ctx, key)
  await declareMembership(ctx, { personId, choice: { kind: "known", id } })
  const [membership] = await listMemberships(ctx, personId)
  if (!membership) throw new Error(`no membership of ${personId} was declared`)
  if (isVerified) {
    const verified = { standing: "verified", way: "staff", verifiedAt: ctx.now, verifiedBy: null } as const
    await saveMembership(ctx, membership, { ...verified, askedAt: null, declinedAt: null })
  }
  return membership.id
}
