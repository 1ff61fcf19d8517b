import type { Context } from "../../../platform/context.js"
import { recordEach } from "../../../platform/record.js"
import { insertMemberships } from "../memberships/membership.store.js"
import { listListedOrganisations } from "../reference/reference.store.js"

interface InventedMembership {
  readonly personId: string
  /** Of the organisation, in the platform's list. */
  readonly key: string
  readonly isVerified: boolean
}

/**
 * Ties invented people to organisations of the list, some as if staff had seen what shows that they belong there; gives
 * the membership of each person.
 */
export async function addDemonstrationMemberships(
  ctx: Context,
  invented: readonly InventedMembership[],
): Promise<ReadonlyMap<string, string>> {
  const organisations = await listListedOrganisations(ctx, [...new Set(invented.map(({ key }) => key))])
  const memberships = invented.map(({ personId, key, isVerified }) => {
    const organisationId = organisations.get(key)
    if (organisationId === undefined) throw new Error(`no organisation of the list is named ${key}`)
    return { personId, organisationId, isVerified }
  })
  const added = await insertMemberships(ctx, memberships)
  const act = "organisations.declare-membership"
  const declared = added.map(({ id }) => ({ act, subject: { kind: "membership", key: id }, to: "declared" }))
  await recordEach(ctx, declared)
  return new Map(added.map(({ personId, id }) => [personId, id]))
}
