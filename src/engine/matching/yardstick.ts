import type { NearConcepts } from "../measuring/near-concepts.js"
import type { MatchRuleSet } from "./rule-set.js"

/** What every match is measured with. Equal yardsticks give a person and an opportunity the same score. */
export interface MatchYardstick {
  readonly ruleSet: MatchRuleSet
  /** From a skill that is asked to those that may stand in for it; 1,000 where holding one is holding the other. */
  readonly near: NearConcepts
  /** The present one, from which the years without use of a skill count. */
  readonly year: number
}
