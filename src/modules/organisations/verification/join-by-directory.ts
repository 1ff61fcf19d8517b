import type { Context } from "../../../platform/context.js"
import { declareMembership } from "../memberships/declare-membership.js"
import { mostMemberships } from "../memberships/membership.js"
import { listMemberships, lockPerson } from "../memberships/membership.store.js"
import { isOver, utcDay } from "../organisation.js"
import { findOrganisation } from "../organisation.store.js"
import { reviewMemberships } from "./review-memberships.js"

/**
 * The directory of an organisation has let a person in for the first time: she belongs there, and the directory shows
 * it. Asked once, when the directory is linked: a membership that she ends does not come back with each sign-in.
 */
export async function joinByDirectory(
  ctx: Context,
  { personId, organisationId }: { readonly personId: string; readonly organisationId: string },
): Promise<void> {
  await lockPerson(ctx, personId)
  const open = await listMemberships(ctx, personId)
  const organisation = await findOrganisation(ctx, organisationId)
  const isThere = organisation !== undefined && !isOver(organisation, utcDay(ctx.now))
  const isJoined = open.some((each) => each.organisationId === organisationId)
  if (isJoined || !isThere || open.length >= mostMemberships) return reviewMemberships(ctx, personId)
  await declareMembership(ctx, { personId, choice: { kind: "known", id: organisationId } })
}
