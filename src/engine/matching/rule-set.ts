import type { ExpertiseLevel } from "../scoring/participant.js"
import type { MatchCriterion } from "./criterion.js"

/** Rules of matching as dated data: a stored score is computed again with the version that it was made with. */
export interface MatchRuleSet {
  readonly code: string
  readonly version: number
  /** A civil day. */
  readonly from: string
  /** Points by criterion, 1,000 in all. */
  readonly weights: Readonly<Record<MatchCriterion, number>>
  /** Closeness, 0 to 1,000, that stands for what was not asked or not answered. */
  readonly neutral: Readonly<Record<MatchCriterion, number>>
  /** Points above neutral that skills, experience and title must bring for somebody to be found. */
  readonly leastEvidence: number
  readonly skills: SkillRules
  readonly occupations: OccupationRules
  /** Closeness by the levels that somebody's education is below what is asked, from 0; a wider gap counts as the last. */
  readonly educationCloseness: readonly number[]
  /** Closeness in the same group by the number of levels between the two, from 0; a wider gap counts as the last. */
  readonly levelCloseness: readonly number[]
  /** Kilometres to take part in person, where neither says anything else. */
  readonly farthest: number
  /** Days after the ideal start by which somebody must be free. */
  readonly latestStart: number
}

/** In thousandths. */
export interface SkillRules {
  /** What a skill held is worth by its level. */
  readonly levels: Readonly<Record<ExpertiseLevel, number>>
  readonly levelUnsaid: number
  /** What is left of that after so many years without use, the fewest first; after more than the last, `longUnused`. */
  readonly recency: readonly { readonly years: number; readonly worth: number }[]
  readonly longUnused: number
}

export interface OccupationRules {
  /** Nearness of two unit groups: the same, of the same minor group, of the same sub-major group. */
  readonly nearness: readonly [same: number, minorGroup: number, subMajorGroup: number]
  /** What the shortest experience is worth. */
  readonly firstMonth: number
  /** Months from which more experience adds nothing. */
  readonly enoughMonths: number
}

export const defaultMatchRuleSet: MatchRuleSet = {
  code: "default",
  version: 1,
  from: "2026-11-22",
  weights: {
    skills: 350,
    experience: 150,
    title: 60,
    education: 80,
    language: 80,
    place: 100,
    "group-level": 60,
    hours: 60,
    availability: 60,
  },
  neutral: {
    skills: 200,
    experience: 200,
    title: 200,
    education: 500,
    language: 500,
    place: 500,
    "group-level": 500,
    hours: 500,
    availability: 500,
  },
  leastEvidence: 45,
  skills: {
    levels: { beginner: 650, intermediate: 850, advanced: 950, expert: 1000 },
    levelUnsaid: 850,
    recency: [
      { years: 2, worth: 1000 },
      { years: 5, worth: 900 },
      { years: 10, worth: 750 },
    ],
    longUnused: 600,
  },
  occupations: { nearness: [1000, 600, 350], firstMonth: 500, enoughMonths: 36 },
  educationCloseness: [1000, 700, 400, 200, 0],
  levelCloseness: [1000, 600, 300, 0],
  farthest: 75,
  latestStart: 60,
}
