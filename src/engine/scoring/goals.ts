import { type Measure, unanswered } from "./measure.js"
import type { ExpertiseLevel, Mentee, Mentor } from "./participant.js"
import type { Yardstick } from "./yardstick.js"

/** Thousandths of a need that an offer meets by the mentor's level; unsaid, near the middle of them. */
const worths: Readonly<Record<ExpertiseLevel, number>> = {
  beginner: 500,
  intermediate: 750,
  advanced: 900,
  expert: 1000,
}
const worthUnsaid = 800

export const worthOf = (level: ExpertiseLevel | undefined): number =>
  level === undefined ? worthUnsaid : worths[level]

export const exact = 1000

/** Thousandths of a need that an offer meets, when it is as `near` to it as that. */
export const coverageOf = (worth: number, near: number): number => Math.floor((worth * near) / exact)

/** By rank; the last weight serves all that come after. */
export const goalWeight = (weights: readonly number[], rank: number): number =>
  weights[Math.min(rank, weights.length - 1)] ?? 1

/** Share of the mentee's ranked goals that the mentor offers: what she cannot help with is not covered by what is near. */
export function measureGoals(mentee: Mentee, mentor: Mentor, { ruleSet, near }: Yardstick): Measure {
  const goals = [...new Set(mentee.goals)]
  const { expertise = [], cannotHelpWith = [] } = mentor
  if (goals.length === 0 || expertise.length === 0) return unanswered
  const covered = goals.map((goal) => {
    if (cannotHelpWith.includes(goal)) return 0
    const around = near.get(goal)
    const offers = expertise.map(({ concept, level }) =>
      coverageOf(worthOf(level), concept === goal ? exact : (around?.get(concept) ?? 0)),
    )
    return Math.max(...offers)
  })
  const weights = goals.map((_, rank) => goalWeight(ruleSet.goalWeights, rank))
  const parts = weights.reduce((sum, weight) => sum + weight, 0)
  const earned = covered.reduce((sum, coverage, rank) => sum + coverage * (weights[rank] ?? 0), 0)
  const concepts = goals.filter((_, rank) => (covered[rank] ?? 0) >= exact / 2)
  return { earned, answered: parts, parts, reason: concepts.length > 0 ? { code: "goals-covered", concepts } : null }
}
