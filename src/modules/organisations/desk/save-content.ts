import type { Context } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { refuseField } from "../../../platform/refusal.js"
import { deleteDomains, insertDomains, listDomains } from "../domains/domain.store.js"
import { isOver, utcDay } from "../organisation.js"
import { findAncestors, findOrganisation, type OrganisationContent } from "../organisation.store.js"
import { enqueueReviews } from "../verification/enqueue-reviews.js"

/** What staff write of an organisation. */
export interface OrganisationInput extends OrganisationContent {
  readonly domains: readonly string[]
}

/** The parent must be there, and not below the organisation itself. */
export async function checkParent(ctx: Context, id: string | undefined, parentId: string | null): Promise<void> {
  if (parentId === null) return
  const parent = await findOrganisation(ctx, parentId)
  if (parent?.standing !== "confirmed") throw refuseField("parent", "organisation-unknown")
  if (isOver(parent, utcDay(ctx.now))) throw refuseField("parent", "organisation-over")
  const above = await findAncestors(ctx, parentId)
  if (id === parentId || above.some((each) => each.id === id)) throw refuseField("parent", "organisation-above-itself")
}

/** Gives and takes away domains; whoever they verified is looked at again. */
export async function saveDomains(ctx: Context, id: string, domains: readonly string[]): Promise<void> {
  const before = await listDomains(ctx, id)
  const taken = before.filter((domain) => !domains.includes(domain))
  const given = domains.filter((domain) => !before.includes(domain))
  await deleteDomains(ctx, id, taken)
  try {
    await insertDomains(ctx, id, given)
  } catch (error) {
    if (violatedConstraint(error) === "organisation_domain_pk") throw refuseField("domains", "domain-taken")
    throw error
  }
  if (taken.length + given.length > 0) {
    await enqueueReviews(ctx, { organisationIds: [id], domains: [...taken, ...given] })
  }
}
