import type { Reading } from "../../../platform/context.js"
import { listSameOrganisations, readBelonging } from "../../organisations/index.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { readLines } from "../opportunity/requirement.store.js"
import type { Audience } from "../types/opportunity-type.js"
import { findLatestApplication } from "./application.store.js"
import type { ApplyingStanding } from "./may-apply.js"

/** What decides whether this person may apply, at this moment; a command has locked her and the opportunity. */
export async function readApplyingStanding(
  reading: Reading,
  {
    opportunity,
    type: { audience },
  }: { readonly opportunity: Opportunity; readonly type: { readonly audience: Audience } },
  personId: string,
): Promise<ApplyingStanding> {
  const latest = await findLatestApplication(reading, { opportunity: opportunity.number, personId })
  const { sectors, organisationIds } = await readBelonging(reading, personId)
  const listed = opportunity.isRestricted ? await listAdmitted(reading, opportunity) : []
  return {
    ...{ opportunity, audience, personId, now: reading.now, latest: latest?.status },
    isFederal: sectors.includes("federal"),
    belongsToListed: listed.some((id) => organisationIds.has(id)),
  }
}

/** Whose people may apply: those that it is limited to, and its author's own. */
async function listAdmitted(reading: Reading, { number, organisationId }: Opportunity): Promise<readonly string[]> {
  const { organisationIds } = await readLines(reading, number)
  return listSameOrganisations(reading, [...organisationIds, ...(organisationId === null ? [] : [organisationId])])
}
