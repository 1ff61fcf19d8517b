import { scaleWeights, type Weights } from "./criterion.js"
import type { LanguageLevel } from "./participant.js"

/**
 * Rules of pairing as dated data. Default weights rest on published research: needs covered and likeness in values
 * predict a relationship's quality to a similar degree (Alonso et al. 2023; Baker et al. 2025), likeness in attitudes and
 * values is the strongest antecedent (Eby et al. 2013; Tuma and Dolan), lack of expertise is what arranged relationships
 * fail by (Eby et al. 2004), how often people meet goes with support (Eby et al. 2013), evidence for shared interests is
 * mixed (Raposa et al. 2018), and none is sufficient for demographic likeness (National Mentoring Resource Center):
 * it starts at zero. No score predicts success: it says how far two profiles match.
 */
export interface RuleSet {
  readonly code: string
  readonly version: number
  /** A civil day. */
  readonly from: string
  readonly gates: GateSettings
  /** 1,000 points in all. */
  readonly weights: Weights
  /** What each goal weighs by its rank; those beyond the list weigh as the last. */
  readonly goalWeights: readonly number[]
  /** Codes of the bipolar items that the programme asks, at most `mostValueItems`. */
  readonly valueItems: readonly string[]
  /** Closeness, 0 to 1,000, by the number of levels between the two, from 0; a wider gap counts as the last. */
  readonly levelCloseness: readonly number[]
  readonly threshold: Threshold
  /** Points added for the mentee's first wish, her second … */
  readonly wishPoints: readonly number[]
}

export const levelRules = ["mentor-at-or-above", "mentor-at-or-below", "any"] as const
export type LevelRule = (typeof levelRules)[number]

export const originRules = ["any", "another-unit", "another-organisation"] as const
export type OriginRule = (typeof originRules)[number]

/** Essential requirements that a programme sets; the others always hold. */
export interface GateSettings {
  /** How many levels up, on either side, a supervisor may not be the partner; 0 asks nothing. */
  readonly reportingLevels: number
  readonly origin: OriginRule
  readonly levels: LevelRule
  /** In one official language, of both; "none" asks nothing. */
  readonly language: LanguageLevel
  /** The mentor is at ease in the language that the mentee wishes to practise. */
  readonly practice: boolean
  /** Parts of the week in common; 0 asks nothing. */
  readonly commonParts: number
  /** Kilometres to meet in person, where somebody said nothing else. */
  readonly farthest: number
}

/** Least score of a pair: `first`, less `weekly` for each week waited, never under `last`. */
export interface Threshold {
  readonly first: number
  readonly weekly: number
  readonly last: number
}

export const mostValueItems = 8

export const defaultRuleSet: RuleSet = {
  code: "default",
  version: 1,
  from: "2026-11-22",
  gates: {
    reportingLevels: 2,
    origin: "another-unit",
    levels: "mentor-at-or-above",
    language: "intermediate",
    practice: false,
    commonParts: 1,
    farthest: 50,
  },
  weights: {
    goals: 300,
    values: 250,
    interests: 150,
    path: 100,
    practicality: 100,
    level: 50,
    language: 50,
    identity: 0,
  },
  goalWeights: [3, 2, 1],
  valueItems: ["structure", "pace", "directness", "change", "reflection", "planning", "initiative", "openness"],
  levelCloseness: [600, 1000, 1000, 500, 200],
  threshold: { first: 450, weekly: 25, last: 300 },
  wishPoints: [150, 100, 50],
}

export const streams = ["traditional", "peer", "reverse", "official-languages"] as const
export type Stream = (typeof streams)[number]

/** The settings of a stream over those of its programme. */
export function ruleSetOfStream(base: RuleSet, stream: Stream): RuleSet {
  switch (stream) {
    case "traditional":
      return base
    case "peer":
      return { ...base, gates: { ...base.gates, levels: "any" }, levelCloseness: [1000, 800, 500, 200] }
    case "reverse":
      return { ...base, gates: { ...base.gates, levels: "mentor-at-or-below" } }
    case "official-languages":
      return {
        ...base,
        gates: { ...base.gates, levels: "any", practice: true },
        weights: scaleWeights({ ...base.weights, language: languageFactor * base.weights.language }),
      }
  }
}

/** Where practising a language is the purpose, what is a twentieth of the points elsewhere becomes a fifth. */
const languageFactor = 5

/** The least score that a pair of this mentee needs at `now`; both are instants in milliseconds. */
export function thresholdAt({ threshold }: RuleSet, requestedAt: number, now: number): number {
  const weeks = Math.max(0, Math.floor((now - requestedAt) / week))
  return Math.max(threshold.last, threshold.first - weeks * threshold.weekly)
}

const week = 7 * 24 * 60 * 60 * 1000
