import { addUp, contributionOf } from "../measuring/contribution.js"
import { pointsOf } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import { evidence, type MatchCriterion, matchCriteria } from "./criterion.js"
import { matchMeasures } from "./measures.js"
import { asksForEvidence, type Requirements } from "./requirements.js"
import type { MatchRuleSet } from "./rule-set.js"
import type { MatchContribution, MatchScore } from "./score.js"
import type { MatchYardstick } from "./yardstick.js"

/**
 * Scores one person and one opportunity, eligible or not, and keeps what the score is made of. Pure integers: the same
 * everywhere, and in both directions.
 */
export function scoreMatch(requirements: Requirements, candidate: Candidate, yardstick: MatchYardstick): MatchScore {
  const { weights, neutral } = yardstick.ruleSet
  const contributions = matchCriteria
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) =>
      contributionOf(criterion, matchMeasures[criterion](requirements, candidate, yardstick), {
        outOf: weights[criterion],
        neutral: neutral[criterion],
      }),
    )
  return { ...addUp(contributions), contributions }
}

/** What a criterion is worth to whoever says nothing of it. */
export const neutralPoints = ({ neutral, weights }: MatchRuleSet, criterion: MatchCriterion): number =>
  pointsOf(neutral[criterion], weights[criterion])

/** Whether skills, experience and title bring enough, above what silence brings, to say that the two go together. */
export function isFound(
  requirements: Requirements,
  contributions: readonly MatchContribution[],
  ruleSet: MatchRuleSet,
): boolean {
  if (!asksForEvidence(requirements)) return true
  const found = contributions
    .filter(({ criterion }) => evidence.some((each) => each === criterion))
    .reduce((sum, { criterion, points }) => sum + points - neutralPoints(ruleSet, criterion), 0)
  return found >= ruleSet.leastEvidence
}
