import type { Candidate } from "../../../engine/matching/candidate.js"
import { explainMatch } from "../../../engine/matching/explain-match.js"
import type { MatchReason } from "../../../engine/matching/score.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"
import type { Reading } from "../../../platform/context.js"
import { listMatchable } from "../../people/index.js"
import { readYardstick } from "../candidates/candidate-index.js"
import { readCandidates } from "../candidates/read-candidates.js"
import { readRequirements } from "../candidates/read-requirements.js"
import { mayBeReadBy } from "../opportunity/find-opportunity-for.js"
import { listOpportunitiesNumbered, type Opportunity } from "../opportunity/opportunity.store.js"
import { listTypes, type OpportunityType } from "../types/type.store.js"
import { isOpenAt } from "./open-opportunity.store.js"
import type { RecommendationIndex } from "./recommendation-index.js"

export interface Recommended {
  readonly opportunity: Opportunity
  readonly type: OpportunityType
  readonly reasons: readonly MatchReason[]
}

const mostShown = 5
/** Some may have closed, or been applied to, since the index heard of them. */
const mostAsked = 20

/** The open opportunities that suit her best: the index says which, and what is shown is computed from the tables. */
export async function findRecommended(
  reading: Reading,
  index: RecommendationIndex,
  personId: string,
): Promise<readonly Recommended[]> {
  const [document] = await readCandidates(reading, await listMatchable(reading, { personIds: [personId] }))
  if (!document || document.candidate.optIns.length === 0) return []
  const { candidate } = document
  const { matches } = await index.ask("find", { candidate, limit: mostAsked })
  const numbers = matches.map(({ key }) => Number(key))
  const rows = new Map((await listOpportunitiesNumbered(reading, numbers)).map((row) => [row.number, row]))
  const types = new Map((await listTypes(reading)).map((type) => [type.code, type]))
  const yardstick = await readYardstick(reading)
  const found: Recommended[] = []
  for (const number of numbers) {
    const opportunity = rows.get(number)
    const type = opportunity && types.get(opportunity.type)
    const each = type && (await recommend(reading, { opportunity, type }, candidate, yardstick))
    if (each) found.push(each)
    if (found.length === mostShown) break
  }
  return found
}

async function recommend(
  reading: Reading,
  { opportunity, type }: Pick<Recommended, "opportunity" | "type">,
  candidate: Candidate,
  yardstick: MatchYardstick,
): Promise<Recommended | undefined> {
  if (!isOpenAt(reading.now, opportunity) || !mayBeReadBy(reading.actor, opportunity, type)) return undefined
  const requirements = await readRequirements(reading, opportunity, type)
  const { barriers, isFound, reasons } = explainMatch(requirements, candidate, yardstick)
  return barriers.length === 0 && isFound ? { opportunity, type, reasons } : undefined
}
