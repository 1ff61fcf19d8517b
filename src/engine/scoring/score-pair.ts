import { addUp, contributionOf } from "../measuring/contribution.js"
import { criteria, scaleWeights, type Weights } from "./criterion.js"
import { measures } from "./measures.js"
import type { Mentee, Mentor } from "./participant.js"
import type { RuleSet } from "./rule-set.js"
import type { Score } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/**
 * What each criterion weighs for this mentee, 1,000 in all: the one that she finds most important counts twice, and
 * identity nothing where she does not ask for it.
 */
export function weightsFor({ mostImportant, identity }: Mentee, { weights }: RuleSet): Weights {
  const asked: Weights = identity ? weights : { ...weights, identity: 0 }
  return scaleWeights(mostImportant ? { ...asked, [mostImportant]: 2 * asked[mostImportant] } : asked)
}

/** Points that the mentee's wishes add for this mentor. */
function wishOf({ wishes = [] }: Mentee, { key }: Mentor, { wishPoints }: RuleSet): number {
  const rank = wishes.indexOf(key)
  return rank < 0 ? 0 : (wishPoints[rank] ?? 0)
}

/**
 * Scores one pair, eligible or not, and keeps what the score is made of. Each criterion's closeness is rounded down to
 * thousandths, its points to the nearest whole one; the total is their sum. Pure integers: the same everywhere.
 */
export function scorePair(mentee: Mentee, mentor: Mentor, yardstick: Yardstick): Score {
  const weights = weightsFor(mentee, yardstick.ruleSet)
  const contributions = criteria
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) =>
      contributionOf(criterion, measures[criterion](mentee, mentor, yardstick), {
        outOf: weights[criterion],
        neutral: yardstick.neutral[criterion],
      }),
    )
  return { ...addUp(contributions), wish: wishOf(mentee, mentor, yardstick.ruleSet), contributions }
}
