import type { Criterion } from "../../../engine/scoring/criterion.js"
import type { Gate } from "../../../engine/scoring/gate.js"
import { wording } from "../../../platform/wording.js"

const f = wording.en

const criteria: Readonly<Record<Criterion, string>> = {
  goals: "Goals covered",
  values: "Values and ways of working",
  interests: "Interests and motives",
  path: "Similar path",
  practicality: "Practical side",
  level: "Difference in level",
  language: "Ease in a language",
  identity: "Shared experience",
}

const gates: Readonly<Record<Gate, string>> = {
  "same-person": "The two are the same person",
  "in-reporting-line": "One of the two reports to the other",
  "same-unit": "Both work in the same unit",
  "same-organisation": "Both work in the same organization",
  blocked: "One of the two asked not to be paired with the other",
  "already-paired": "They have already been paired",
  "no-free-place": "The mentor has no place to spare",
  away: "One of the two is away or on pause",
  "steps-missing": "A step of the registration is missing",
  "goal-declined": "The mentor cannot help with the first goal",
  "identity-not-shared": "The mentee asks for a shared experience",
  "level-order": "The levels are not in the order of this stream",
  "no-common-language": "No language in common in which both are at ease",
  "practice-not-offered": "The mentor does not offer the language to be practised",
  "no-common-mode": "No way of meeting in common",
  "too-far": "Too far from each other to meet in person",
  "too-little-time": "Too little time in common",
}

export const reasons = {
  criteria,
  gates,
  goalsCovered: (v: { concepts: readonly string[] }) => `Experience to share (${f.list(v.concepts)})`,
  valuesAlike: (v: { items: readonly string[] }) => `A similar way of working (${f.list(v.items)})`,
  interestsShared: (v: { concepts: readonly string[] }) => `Interests in common (${f.list(v.concepts)})`,
  pathLived: (v: { concepts: readonly string[] }) => `A path already travelled (${f.list(v.concepts)})`,
  meetingEasy: "Ways of meeting that agree",
  partsInCommon: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 time of the week when both are available",
      other: `${f.number(v.n)} times of the week when both are available`,
    }),
  levelsAbove: (v: { n: number }) =>
    f.plural(v.n, { one: "Mentor 1 level above", other: `Mentor ${f.number(v.n)} levels above` }),
  levelsBelow: (v: { n: number }) =>
    f.plural(v.n, { one: "Mentor 1 level below", other: `Mentor ${f.number(v.n)} levels below` }),
  sameLevel: "The same level",
  languageShared: { en: "Both at ease in English", fr: "Both at ease in French" },
  languagePractised: { en: "A chance to practise English", fr: "A chance to practise French" },
  identityShared: "A shared experience, as asked",
}

export type ReasonsMessages = typeof reasons
