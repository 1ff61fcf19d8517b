import { mostPoints, pointsOf } from "../measuring/measure.js"
import { evidence } from "./criterion.js"
import type { EvidenceTally } from "./evidence-tally.js"
import type { MatchRuleSet } from "./rule-set.js"
import { neutralPoints } from "./score-match.js"

/** The points of skills, experience and title that a tally comes to: the same as `scoreMatch` gives. */
export class EvidencePoints {
  readonly #ruleSet: MatchRuleSet
  /** Of somebody of whom nothing is known. */
  readonly neutral: number
  /** Everybody is found, even by nothing. */
  readonly takesAll: boolean

  constructor(ruleSet: MatchRuleSet) {
    this.#ruleSet = ruleSet
    this.neutral = evidence.reduce((sum, criterion) => sum + neutralPoints(ruleSet, criterion), 0)
    this.takesAll = ruleSet.leastEvidence <= 0
  }

  /** Thousandths above neutral, a skill, with which somebody is found by skills alone; out of reach where by none. */
  leastGain(): number {
    const { weights, neutral, leastEvidence } = this.#ruleSet
    const needed = pointsOf(neutral.skills, weights.skills) + leastEvidence
    let closeness = neutral.skills
    while (closeness <= mostPoints && pointsOf(closeness, weights.skills) < needed) closeness += 1
    return closeness - neutral.skills
  }

  /** The points of a place; −1 where they are too few for it to be found. */
  testFor(tally: EvidenceTally, skillsAskedAt: (place: number) => number): (place: number) => number {
    const least = this.neutral + this.#ruleSet.leastEvidence
    return (place) => {
      const points = this.#of(tally, place, skillsAskedAt(place))
      return points >= least ? points : -1
    }
  }

  #of(tally: EvidenceTally, place: number, skillsAsked: number): number {
    const { weights, neutral } = this.#ruleSet
    const gain = skillsAsked === 0 ? 0 : Math.floor(tally.gainOf(place) / skillsAsked)
    return (
      pointsOf(neutral.skills + gain, weights.skills) +
      pointsOf(Math.max(neutral.experience, tally.experienceOf(place)), weights.experience) +
      pointsOf(Math.max(neutral.title, tally.titleOf(place)), weights.title)
    )
  }
}
