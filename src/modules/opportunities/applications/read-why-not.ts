import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { findOrganisations, nameIn } from "../../organisations/index.js"
import type { OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { readLines } from "../opportunity/requirement.store.js"
import { findLatestApplication } from "./application.store.js"
import { applyingProblem } from "./may-apply.js"
import { readApplyingStanding } from "./read-applying-standing.js"
import type { WhyNotProps } from "./why-not.view.js"

/** What stands in the way of a member who would apply, as the page says it; undefined where nothing does. */
export async function readWhyNot(
  reading: Reading,
  language: Language,
  opened: Pick<OpenedOpportunity, "opportunity" | "type">,
): Promise<WhyNotProps | undefined> {
  const { personId } = actingMember(reading)
  const problem = applyingProblem(await readApplyingStanding(reading, opened, personId))
  if (!problem) return undefined
  const { number, isRestricted } = opened.opportunity
  const ids = isRestricted ? (await readLines(reading, number)).organisationIds : []
  const organisations = await findOrganisations(reading, ids)
  return {
    language,
    code: problem.code,
    latest: await findLatestApplication(reading, { opportunity: number, personId }),
    organisationNames: organisations.map((each) => nameIn(language, each)),
  }
}
