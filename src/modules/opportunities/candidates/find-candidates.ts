import type { Exclusions } from "../../../engine/matching/exclusions.js"
import { explainMatch, type MatchExplanation } from "../../../engine/matching/explain-match.js"
import type { Requirements } from "../../../engine/matching/requirements.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"
import type { Reading } from "../../../platform/context.js"
import { listMatchable, type Matchable } from "../../people/index.js"
import type { OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { type CandidateIndex, readYardstick } from "./candidate-index.js"
import { readCandidates } from "./read-candidates.js"
import { readRequirements } from "./read-requirements.js"

export interface FoundCandidate {
  readonly person: Matchable
  readonly explanation: MatchExplanation
}

export interface FoundCandidates {
  readonly requirements: Requirements
  readonly count: number
  readonly found: readonly FoundCandidate[]
}

const mostListed = 200

/**
 * Those who opted in to the kind and may be qualified, the best first. The index says who; what is shown is computed again
 * from the tables, so that one who took something back a moment ago is shown by nothing of it.
 */
export async function findCandidates(
  reading: Reading,
  index: CandidateIndex,
  { opportunity, type }: Pick<OpenedOpportunity, "opportunity" | "type">,
  part: { readonly offset: number; readonly limit: number },
): Promise<FoundCandidates> {
  const requirements = await readRequirements(reading, opportunity, type)
  const limit = Math.min(mostListed, part.offset + part.limit)
  const { count, matches } = await index.ask("find", { requirements, limit })
  const personIds = matches.slice(part.offset).map(({ key }) => key)
  const found = await explainTo(reading, requirements, personIds)
  return { requirements, count: Math.min(count, mostListed), found }
}

/** Each of these people beside what is asked, in their order; those who do not fit any more are left out. */
async function explainTo(
  reading: Reading,
  requirements: Requirements,
  personIds: readonly string[],
): Promise<readonly FoundCandidate[]> {
  if (personIds.length === 0) return []
  const people = await listMatchable(reading, { personIds })
  const [yardstick, documents] = await Promise.all([readYardstick(reading), readCandidates(reading, people)])
  const found = people.flatMap((person, place) => {
    const candidate = documents[place]?.candidate
    const explanation = candidate && explainMatch(requirements, candidate, yardstick)
    return explanation && explanation.barriers.length === 0 ? [{ person, explanation }] : []
  })
  return found.sort(
    (one, other) =>
      other.explanation.score.total - one.explanation.score.total ||
      personIds.indexOf(one.person.personId) - personIds.indexOf(other.person.personId),
  )
}

/** One person beside what an opportunity asks; undefined where her account is not in use. */
export async function explainFor(
  reading: Reading,
  { opportunity, type }: Pick<OpenedOpportunity, "opportunity" | "type">,
  personId: string,
  yardstick?: MatchYardstick,
): Promise<MatchExplanation | undefined> {
  const requirements = await readRequirements(reading, opportunity, type)
  const people = await listMatchable(reading, { personIds: [personId] })
  const [document] = await readCandidates(reading, people)
  return document && explainMatch(requirements, document.candidate, yardstick ?? (await readYardstick(reading)))
}

/** Why others are not listed, and what would bring more. */
export async function tallyExcluded(index: CandidateIndex, requirements: Requirements): Promise<Exclusions> {
  return index.ask("tally", requirements)
}
