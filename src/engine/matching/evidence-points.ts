import { pointsOf } from "../measuring/measure.js"
import { evidence } from "./criterion.js"
import type { EvidenceTally } from "./evidence-tally.js"
import type { MatchRuleSet } from "./rule-set.js"
import { neutralPoints } from "./score-match.js"

/** The points of skills, experience and title that a tally comes to: the same as `scoreMatch` gives. */
export class EvidencePoints {
  readonly #ruleSet: MatchRuleSet
  /** Of somebody of whom nothing is known. */
  readonly neutral: number
  /** With which somebody is found. */
  readonly least: number

  constructor(ruleSet: MatchRuleSet) {
    this.#ruleSet = ruleSet
    this.neutral = evidence.reduce((sum, criterion) => sum + neutralPoints(ruleSet, criterion), 0)
    this.least = this.neutral + ruleSet.leastEvidence
  }

  of(tally: EvidenceTally, place: number, skillsAsked: number): number {
    const { weights, neutral } = this.#ruleSet
    const gain = skillsAsked === 0 ? 0 : Math.floor(tally.gainOf(place) / skillsAsked)
    return (
      pointsOf(neutral.skills + gain, weights.skills) +
      pointsOf(Math.max(neutral.experience, tally.experienceOf(place)), weights.experience) +
      pointsOf(Math.max(neutral.title, tally.titleOf(place)), weights.title)
    )
  }
}
