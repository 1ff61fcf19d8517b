import { type Measure, unanswered } from "../measuring/measure.js"
import type { NearConcepts } from "../measuring/near-concepts.js"
import type { ExpertiseLevel, Mentee, Mentor } from "./participant.js"
import type { RuleSet } from "./rule-set.js"
import type { Reason } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/** Thousandths of a need that an offer meets by the mentor's level; unsaid, near the middle of them. */
const worths: Readonly<Record<ExpertiseLevel, number>> = {
  beginner: 500,
  intermediate: 750,
  advanced: 900,
  expert: 1000,
}
const worthUnsaid = 800

const exact = 1000
/** What is covered less than by half is no reason to name. */
const mostlyCovered = 500

/** Thousandths of a goal that the mentor covers; what she cannot help with is not covered by what is near it either. */
export function coverageOf(goal: string, { expertise = [], cannotHelpWith = [] }: Mentor, near: NearConcepts): number {
  if (cannotHelpWith.includes(goal)) return 0
  const around = near.get(goal)
  const offers = expertise.map(({ concept, level }) => {
    const nearness = concept === goal ? exact : (around?.get(concept) ?? 0)
    return Math.floor(((level === undefined ? worthUnsaid : worths[level]) * nearness) / exact)
  })
  return Math.max(0, ...offers)
}

/** What each goal weighs, the most important first; the last weight serves all that come after. */
export const goalWeights = ({ goals }: Mentee, { goalWeights: weights }: RuleSet): ReadonlyMap<string, number> =>
  new Map([...new Set(goals)].map((goal, rank) => [goal, weights[Math.min(rank, weights.length - 1)] ?? 1]))

/** Share of the mentee's ranked goals that the mentor covers. */
export function measureGoals(mentee: Mentee, mentor: Mentor, { ruleSet, near }: Yardstick): Measure<Reason> {
  const weights = goalWeights(mentee, ruleSet)
  if (weights.size === 0 || !mentor.expertise?.length) return unanswered
  const concepts: string[] = []
  let [earned, parts] = [0, 0]
  for (const [goal, weight] of weights) {
    const coverage = coverageOf(goal, mentor, near)
    if (coverage >= mostlyCovered) concepts.push(goal)
    earned += weight * coverage
    parts += weight
  }
  return { earned, answered: parts, parts, reason: concepts.length > 0 ? { code: "goals-covered", concepts } : null }
}
