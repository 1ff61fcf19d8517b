import type { Reading } from "../../../platform/context.js"
import { domainsOf, ownerOf } from "../domains/domain.js"
import { findOwners } from "../domains/domain.store.js"
import type { Evidence } from "../memberships/membership.js"
import { listConfirmedAddresses, listDirectoryOwners } from "./evidence.store.js"

/** What speaks for a person at this moment, by organisation. */
export async function findEvidence(reading: Reading, personId: string): Promise<(organisationId: string) => Evidence> {
  const addresses = await listConfirmedAddresses(reading, personId)
  const owners = await findOwners(reading, addresses.flatMap(domainsOf))
  const byAddress = new Set(addresses.map((address) => ownerOf(address, owners)))
  const byDirectory = new Set(await listDirectoryOwners(reading, personId))
  return (organisationId) => ({
    byAddress: byAddress.has(organisationId),
    byDirectory: byDirectory.has(organisationId),
  })
}
