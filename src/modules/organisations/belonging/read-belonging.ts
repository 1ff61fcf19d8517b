import type { Reading } from "../../../platform/context.js"
import { listVerifiedOrganisations } from "../memberships/membership.store.js"
import type { Sector } from "../organisation.js"
import { findOrganisationSectors } from "../organisation.store.js"
import { listReached } from "./belonging.store.js"

/** What somebody's verified memberships open at this moment; declared ones open nothing. */
export interface Belonging {
  /** Of the organisations themselves. */
  readonly sectors: readonly Sector[]
  /** They, all that stand above them, and what one of these has become since. */
  readonly organisationIds: ReadonlySet<string>
}

export async function readBelonging(reading: Reading, personId: string): Promise<Belonging> {
  const verified = await listVerifiedOrganisations(reading, personId)
  const ids = verified.map(({ organisationId }) => organisationId)
  return {
    sectors: await findOrganisationSectors(reading, ids),
    organisationIds: new Set(await listReached(reading, ids, { upwards: true })),
  }
}

/** Organisations whose people, and those of everything below, belong to one of these: what each has become counts. */
export async function listSameOrganisations(reading: Reading, ids: readonly string[]): Promise<readonly string[]> {
  return listReached(reading, ids, { upwards: false })
}
