import { wording } from "../../platform/wording.js"

const f = wording.en

/** Why two people are paired, and why somebody is not, as said to whoever runs the program. */
export const explanations = {
  criteria: {
    goals: "Goals covered",
    values: "Values and ways of working",
    interests: "Interests and motives",
    path: "Similar path",
    practicality: "Practical side",
    level: "Difference in level",
    language: "Ease in a language",
    identity: "Shared experience",
  },
  goalsCovered: (v: { concepts: readonly string[] }) => `Goals covered: ${f.list(v.concepts)}`,
  valuesAlike: (v: { items: readonly string[] }) => `A similar way of working: ${f.list(v.items)}`,
  interestsShared: (v: { concepts: readonly string[] }) => `Interests in common: ${f.list(v.concepts)}`,
  pathLived: (v: { concepts: readonly string[] }) => `A path in common: ${f.list(v.concepts)}`,
  meetingEasy: "Ways of meeting that agree",
  partsInCommon: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 time of the week when both are available",
      other: `${f.number(v.n)} times of the week when both are available`,
    }),
  levelsAbove: (v: { n: number }) =>
    f.plural(v.n, { one: "The mentor is 1 level above", other: `The mentor is ${f.number(v.n)} levels above` }),
  levelsBelow: (v: { n: number }) =>
    f.plural(v.n, { one: "The mentor is 1 level below", other: `The mentor is ${f.number(v.n)} levels below` }),
  sameLevel: "The same level",
  languageShared: { en: "Both at ease in English", fr: "Both at ease in French" },
  languagePractised: { en: "English can be practised", fr: "French can be practised" },
  identityShared: (v: { concepts: readonly string[] }) => `A shared experience, as asked: ${f.list(v.concepts)}`,

  gates: {
    "same-person": "it is the same person",
    "in-reporting-line": "one reports to the other",
    "same-unit": "both are in the same unit",
    "same-organisation": "both are in the same organization",
    blocked: "an exclusion keeps them apart",
    "already-paired": "they were already paired",
    "no-free-place": "the mentor has no place",
    away: "one of them is away",
    "steps-missing": "a step is missing",
    "goal-declined": "the mentor cannot help with the first goal",
    "identity-not-shared": "the mentee requires a shared experience",
    "level-order": "the mentor’s level is not the one that the rules ask",
    "no-common-language": "no language in common",
    "practice-not-offered": "the language to practise is not offered",
    "no-common-mode": "no way of meeting in common",
    "too-far": "too far to meet in person",
    "too-little-time": "too little time in common",
  },
  nobodyEligible: (v: { gates: readonly string[] }) =>
    `No mentor meets the essential requirements. For the nearest: ${v.gates.join("; ")}.`,
  gateOf: (v: { gate: string; n: number }) =>
    f.plural(v.n, { one: `${v.gate} (1 mentor)`, other: `${v.gate} (${f.number(v.n)} mentors)` }),
  belowThreshold: (v: { best: number; needed: number }) =>
    `The best score found, ${f.number(v.best)}, is under the threshold of ${f.number(v.needed)}.`,
  placesTaken: (v: { n: number }) =>
    f.plural(v.n, {
      one: "The only mentor who matches has every place taken.",
      other: `The ${f.number(v.n)} mentors who match have every place taken.`,
    }),
  worthTooLittle: (v: { best: number }) =>
    `A place is free, but a pair of at most ${f.number(v.best)} points would cost the others more than it adds.`,
  freePlaces: (v: { n: number }) =>
    f.plural(v.n, { one: "1 place remains free.", other: `${f.number(v.n)} places remain free.` }),

  morePlaces: "One more place at one of these mentors, or one more mentor who matches.",
  anotherMentor: "A mentor of another unit, level or language than those of the list.",
  lowerThreshold: "A lower threshold in the rules, or a mentor closer to the goals.",
  otherAim: "The aim “most-people”, which pairs everybody who can be.",
  acceptRemote: "Accepting to meet remotely.",
  acceptInPerson: "Accepting to meet in person.",
  travelFarther: (v: { kilometres: number }) => `Travelling up to ${f.number(v.kilometres)} km.`,
  freeMoreTime: "More times when both are available.",
  askLowerLevel: "Asking for a lower level in the language in common.",
  finishSteps: "Finishing the steps of the registration.",
  preferIdentity: "Preferring, rather than requiring, a shared experience.",
}

export type ExplanationsMessages = typeof explanations
