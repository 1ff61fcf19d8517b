import type { Reading } from "../../../platform/context.js"
import { domainsOf, ownerOf } from "../domains/domain.js"
import { findOwners } from "../domains/domain.store.js"
import { listVerifiedOrganisations } from "../memberships/membership.store.js"

/** Whether an address stands in a domain of an organisation where the person has a verified membership. */
export async function isAddressOfOwnOrganisation(
  reading: Reading,
  address: string,
  personId: string,
): Promise<boolean> {
  const owner = ownerOf(address, await findOwners(reading, domainsOf(address)))
  const verified = await listVerifiedOrganisations(reading, personId)
  return verified.some(({ organisationId }) => organisationId === owner)
}
