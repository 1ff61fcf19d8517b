import { mostPoints } from "../measuring/measure.js"
import { areWholePoints, isWhole, makeAThousand } from "../measuring/rule-checks.js"
import { expertiseLevels } from "../scoring/participant.js"
import { matchCriteria } from "./criterion.js"
import type { MatchRuleSet } from "./rule-set.js"

export const matchRuleSetProblems = [
  "weights-not-whole",
  "weights-not-a-thousand",
  "neutral-out-of-range",
  "least-evidence-out-of-range",
  "skill-levels-not-rising",
  "recency-not-falling",
  "occupation-nearness-not-falling",
  "months-out-of-range",
  "education-closeness-not-falling",
  "level-closeness-not-falling",
  "distance-out-of-range",
  "latest-start-out-of-range",
] as const
export type MatchRuleSetProblem = (typeof matchRuleSetProblems)[number]

/** Half way around the Earth. */
const mostKilometres = 20_000
const mostDays = 366
const mostMonths = 600

const inOrder = (values: MatchRuleSet["weights"]) => matchCriteria.map((criterion) => values[criterion])

/** Whole, none above the one before it: more is never worth less. */
const isFalling = (worths: readonly number[]): boolean =>
  worths.length > 0 &&
  worths.every((worth, place) => isWhole(worth, mostPoints) && worth <= (worths[place - 1] ?? mostPoints))

const holds: Readonly<Record<MatchRuleSetProblem, (ruleSet: MatchRuleSet) => boolean>> = {
  "weights-not-whole": ({ weights }) => !areWholePoints(inOrder(weights)),
  "weights-not-a-thousand": ({ weights }) => !makeAThousand(inOrder(weights)),
  "neutral-out-of-range": ({ neutral }) => !areWholePoints(inOrder(neutral)),
  "least-evidence-out-of-range": ({ leastEvidence }) => !isWhole(leastEvidence, mostPoints),
  "skill-levels-not-rising": ({ skills: { levels, levelUnsaid } }) =>
    !isFalling(expertiseLevels.map((level) => levels[level]).reverse()) || !isWhole(levelUnsaid, mostPoints),
  "recency-not-falling": ({ skills: { recency, longUnused } }) =>
    !isFalling([...recency.map(({ worth }) => worth), longUnused]) ||
    recency.some(({ years }, place) => !isWhole(years, 100) || years <= (recency[place - 1]?.years ?? -1)),
  "occupation-nearness-not-falling": ({ occupations }) => !isFalling(occupations.nearness),
  "months-out-of-range": ({ occupations: { firstMonth, enoughMonths } }) =>
    !isWhole(firstMonth, mostPoints) || !isWhole(enoughMonths, mostMonths, 1),
  "education-closeness-not-falling": ({ educationCloseness }) => !isFalling(educationCloseness),
  "level-closeness-not-falling": ({ levelCloseness }) => !isFalling(levelCloseness),
  "distance-out-of-range": ({ farthest }) => !isWhole(farthest, mostKilometres),
  "latest-start-out-of-range": ({ latestStart }) => !isWhole(latestStart, mostDays),
}

/** What keeps a rule set from being used; nothing when it can be. */
export function problemsOfMatchRuleSet(ruleSet: MatchRuleSet): readonly MatchRuleSetProblem[] {
  return matchRuleSetProblems.filter((problem) => holds[problem](ruleSet))
}
