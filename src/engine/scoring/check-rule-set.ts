import { mostPoints } from "../measuring/measure.js"
import { areWholePoints, isWhole, makeAThousand } from "../measuring/rule-checks.js"
import { criteria, type Weights } from "./criterion.js"
import { dayParts, weekDays } from "./participant.js"
import { mostValueItems, type RuleSet } from "./rule-set.js"

export const ruleSetProblems = [
  "weights-not-whole",
  "weights-not-a-thousand",
  "goal-weights-out-of-range",
  "value-items-too-many",
  "value-item-twice",
  "level-closeness-out-of-range",
  "threshold-out-of-range",
  "wish-points-out-of-range",
  "reporting-levels-out-of-range",
  "common-parts-out-of-range",
  "distance-out-of-range",
] as const
export type RuleSetProblem = (typeof ruleSetProblems)[number]

/** Assignment takes scores up to 1,150. */
const mostWishPoints = 150
const mostGoalWeight = 10
const mostReportingLevels = 10
/** Half way around the Earth. */
const mostKilometres = 20_000

const inOrder = (weights: Weights) => criteria.map((criterion) => weights[criterion])

const holds: Readonly<Record<RuleSetProblem, (ruleSet: RuleSet) => boolean>> = {
  "weights-not-whole": ({ weights }) => !areWholePoints(inOrder(weights)),
  "weights-not-a-thousand": ({ weights }) => !makeAThousand(inOrder(weights)),
  "goal-weights-out-of-range": ({ goalWeights }) =>
    goalWeights.length === 0 || !goalWeights.every((weight) => isWhole(weight, mostGoalWeight, 1)),
  "value-items-too-many": ({ valueItems }) => valueItems.length > mostValueItems,
  "value-item-twice": ({ valueItems }) => new Set(valueItems).size < valueItems.length,
  "level-closeness-out-of-range": ({ levelCloseness }) =>
    levelCloseness.length === 0 || !levelCloseness.every((closeness) => isWhole(closeness, 1000)),
  "threshold-out-of-range": ({ threshold: { first, weekly, last } }) =>
    !isWhole(first, mostPoints) || !isWhole(weekly, mostPoints) || !isWhole(last, first),
  "wish-points-out-of-range": ({ wishPoints }) => !wishPoints.every((points) => isWhole(points, mostWishPoints)),
  "reporting-levels-out-of-range": ({ gates }) => !isWhole(gates.reportingLevels, mostReportingLevels),
  "common-parts-out-of-range": ({ gates }) => !isWhole(gates.commonParts, weekDays * dayParts.length),
  "distance-out-of-range": ({ gates }) => !isWhole(gates.farthest, mostKilometres),
}

/** What keeps a rule set from being used; nothing when it can be. */
export function problemsOfRuleSet(ruleSet: RuleSet): readonly RuleSetProblem[] {
  return ruleSetProblems.filter((problem) => holds[problem](ruleSet))
}
