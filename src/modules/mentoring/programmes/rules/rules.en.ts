import { wording } from "../../../../platform/wording.js"

const f = wording.en

export const rules = {
  title: "Criteria",
  lead: "What a match is made of, and what it takes to propose a pairing. Nothing changes for pairings already proposed.",
  streams: "Streams",
  inForce: (v: { version: number }) =>
    v.version === 0 ? "The rules of the platform are in force." : `Version ${v.version} is in force.`,
  weights: "Weights",
  weightsHint: "Points out of 1,000 in all. A criterion at 0 does not count. What somebody did not answer is neutral.",
  values: "Ways of working that are asked",
  valuesHint: "Eight at most. People place themselves between the two ends.",
  pole: (v: { first: string; second: string }) => `${v.first} / ${v.second}`,
  threshold: "Threshold",
  thresholdHint: "Below it, a pair is not proposed. It comes down with the weeks that a mentee waits.",
  first: "Least score at the beginning",
  weekly: "Points less for each week",
  last: "Never below",
  gates: "Essential requirements",
  gatesHint: "A pair that fails one is never made, whatever its points.",
  origin: "Where the two people work",
  origins: {
    any: "Anywhere",
    "another-unit": "In different units",
    "another-organisation": "In different organizations",
  },
  levels: "Management level of the mentor",
  levelRules: {
    "mentor-at-or-above": "The mentee’s or above",
    "mentor-at-or-below": "The mentee’s or below",
    any: "Any",
  },
  language: "Least level of both in an official language",
  languages: {
    none: "Nothing is asked",
    basic: "Basic",
    intermediate: "Intermediate",
    advanced: "Advanced",
    fluent: "Fluent",
  },
  practice: "The mentor is at ease in the language that the mentee wishes to practise",
  reportingLevels: "Levels of hierarchy in which nobody is paired",
  reportingLevelsHint: "From 0 to 5. With 2, a mentor is neither the manager of the mentee nor the manager’s manager.",
  commonParts: "Times of the week in common",
  commonPartsHint: "From 0 to 10.",
  farthest: "Kilometres to meet in person",
  farthestHint: "From 1 to 1,000, where somebody said nothing else.",
  preview: "See the effect",
  save: "Save as a new version",
  effect: "Effect on the people who wait now",
  effectText: "Nothing is saved yet, and nobody is told.",
  nobody: "Nobody waits on one of the two sides: there is nothing to compare yet.",
  measure: "Measure",
  before: "In force",
  after: "With these rules",
  measures: {
    paired: "Mentees paired",
    eligiblePairs: "Possible pairs",
    menteesWithout: "Mentees without any pair above the threshold",
  },
  pool: (v: { mentees: number; mentors: number }) =>
    `Waiting: ${f.number(v.mentees)} for a mentor; ${f.number(v.mentors)} offer a place or more.`,
  scoresChange: (v: { higher: number; lower: number; equal: number; added: number; removed: number }) =>
    `Pairs whose score rises: ${f.number(v.higher)}; falls: ${f.number(v.lower)}; stays: ${f.number(v.equal)}. Pairs that become possible: ${f.number(v.added)}; that are no longer: ${f.number(v.removed)}.`,
  distribution: "Pairs by score, with these rules",
  distributionSummary: (v: { pairs: number }) => `${f.number(v.pairs)} possible pairs by hundreds of points.`,
  band: (v: { from: number }) => `From ${f.number(v.from)} points`,
  score: "Score",
  pairs: "Pairs",
  changes: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 mentee would have somebody else",
      other: `${f.number(v.n)} mentees would have somebody else`,
    }),
  noChange: "Each mentee would have the same person.",
  more: (v: { n: number }) => f.plural(v.n, { one: "And 1 more.", other: `And ${f.number(v.n)} more.` }),
  mentee: "Mentee",
  nobodyPaired: "nobody",
  versions: "Versions",
  version: "Version",
  from: "In force from",
  by: "By",
  gone: "Somebody who has left",
  takeUp: "Take up again",
  takeUpOf: (v: { version: number }) => `: version ${v.version}`,
  refusals: {
    "number-unreadable": "Enter a whole number within the limits that are given.",
    "weights-not-a-thousand": (v: { total: number }) =>
      `The weights make ${f.number(v.total)} points: they must make ${f.number(1000)} in all.`,
    "value-items-too-many": "Keep eight ways of working at most.",
    "threshold-rises": "The least threshold cannot be higher than the first.",
    "rules-changed-meanwhile":
      "Somebody else has just saved a version of these rules. Yours are kept below: compare, then save again.",
    "rules-unchanged": "These are the rules in force: nothing was changed.",
  },
  confirmations: { "rules-saved": "The new version is in force. Past pairings keep theirs." },
}

export type RulesMessages = typeof rules
