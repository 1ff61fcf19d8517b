import { type NearConcepts, nothingNear } from "../measuring/near-concepts.js"
import { byCriterion, type Criterion } from "./criterion.js"
import type { RuleSet } from "./rule-set.js"

/** What every pair of a run is measured with. Two runs with equal yardsticks give a pair the same score. */
export interface Yardstick {
  readonly ruleSet: RuleSet
  /** From what a mentee wants to what a mentor may offer instead. */
  readonly near: NearConcepts
  /** How much it tells to share an interest, 1 to 4; one that is not here is as rare as can be. */
  readonly interestWeights: ReadonlyMap<string, number>
  /** Closeness, 0 to 1,000, that stands for what was not answered. */
  readonly neutral: Readonly<Record<Criterion, number>>
}

export const half = 500

/** Without a pool every interest tells as much, and what was not answered is worth a half. */
export function plainYardstick(ruleSet: RuleSet, near: NearConcepts = nothingNear): Yardstick {
  return { ruleSet, near, interestWeights: new Map(), neutral: byCriterion(() => half) }
}
