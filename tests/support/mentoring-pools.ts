import fc from "fast-check"
import { criteria } from "../../src/engine/scoring/criterion.js"
import {
  expertiseLevels,
  languageLevels,
  type Mentee,
  type Mentor,
  meetingModes,
  officialLanguages,
  type Participant,
  rhythms,
} from "../../src/engine/scoring/participant.js"
import { defaultRuleSet, levelRules, originRules, type RuleSet } from "../../src/engine/scoring/rule-set.js"
import type { Yardstick } from "../../src/engine/scoring/yardstick.js"

/** A mentee and a mentor of whom nothing is known but that they are two. */
export const plainMentee: Mentee = { key: "mentee", person: "person-of-mentee", requestedAt: 0 }
export const plainMentor: Mentor = { key: "mentor", person: "person-of-mentor", places: 1 }

/** Few codes, so that people often have something in common. */
const codes = (prefix: string, count: number, most = 4) =>
  fc.array(
    fc.integer({ min: 0, max: count - 1 }).map((number) => `${prefix}${number}`),
    { maxLength: most },
  )

/** What keeps people apart is rare enough for most pairs to be scored, and common enough to be met. */
const seldom = <Value>(value: fc.Arbitrary<Value>, usual: Value) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value })

const persons = codes("person", 24, 2)
const anyLevel = fc.constantFrom(...languageLevels, "advanced", "fluent")

const participant = {
  person: fc.integer({ min: 0, max: 23 }).map((number) => `person${number}`),
  organisation: fc.integer({ min: 0, max: 9 }).map((number) => `o${number}`),
  unit: fc.integer({ min: 0, max: 9 }).map((number) => `u${number}`),
  supervisors: persons,
  blocked: seldom(
    fc.record({ persons, units: codes("u", 10, 1), organisations: codes("o", 10, 1) }, { requiredKeys: [] }),
    {},
  ),
  past: fc.array(
    fc.record({ person: fc.integer({ min: 0, max: 23 }).map((number) => `person${number}`), again: fc.boolean() }),
    {
      maxLength: 2,
    },
  ),
  missingSteps: seldom(fc.constant<string[]>(["training"]), []),
  isAway: seldom(fc.constant(true), false),
  level: fc.integer({ min: 0, max: 6 }),
  languages: fc.record({ en: anyLevel, fr: anyLevel }, { requiredKeys: [] }),
  preferredLanguage: fc.constantFrom(...officialLanguages),
  practises: fc.constantFrom(...officialLanguages),
  values: fc.dictionary(fc.constantFrom(...defaultRuleSet.valueItems), fc.integer({ min: -2, max: 2 })),
  interests: codes("interest", 8),
  paths: codes("path", 5),
  week: fc.integer({ min: 0, max: 2 ** 28 - 1 }),
  modes: fc.subarray([...meetingModes]),
  preferredMode: fc.constantFrom(...meetingModes),
  rhythm: fc.constantFrom(...rhythms),
  place: fc.record({
    latitude: fc.double({ min: 45, max: 46, noNaN: true }),
    longitude: fc.double({ min: -76, max: -73, noNaN: true }),
  }),
  region: fc.constantFrom("r1", "r2"),
  farthest: fc.integer({ min: 0, max: 300 }),
}

const requiredOfAll = ["person"] as const

const menteeAnswers = fc.record(
  {
    ...participant,
    goals: codes("concept", 8),
    leastLanguageLevel: fc.constantFrom(...languageLevels),
    identity: fc.record({
      codes: codes("identity", 3),
      as: fc.constantFrom("preference", "preference", "requirement"),
    }),
    mostImportant: fc.constantFrom(...criteria),
    wishes: codes("mentor", 12),
    isOverdue: fc.boolean(),
  },
  { requiredKeys: [...requiredOfAll] },
)

const mentorAnswers = fc.record(
  {
    ...participant,
    expertise: fc.array(
      fc.record(
        {
          concept: fc.integer({ min: 0, max: 7 }).map((number) => `concept${number}`),
          level: fc.constantFrom(...expertiseLevels),
        },
        { requiredKeys: ["concept"] },
      ),
      { maxLength: 4 },
    ),
    cannotHelpWith: codes("concept", 8, 1),
    identities: codes("identity", 3),
    places: seldom(fc.constant(0), 2),
  },
  { requiredKeys: [...requiredOfAll, "places"] },
)

export const anyMentee: fc.Arbitrary<Mentee> = menteeAnswers.map((answers) => ({ ...plainMentee, ...answers }))
export const anyMentor: fc.Arbitrary<Mentor> = mentorAnswers.map((answers) => ({ ...plainMentor, ...answers }))

export const anyPool = fc
  .record({
    mentees: fc.array(anyMentee, { maxLength: 8, size: "max" }),
    mentors: fc.array(anyMentor, { maxLength: 8, size: "max" }),
  })
  .map(({ mentees, mentors }) => ({
    mentees: mentees.map((mentee, place) => ({ ...mentee, key: `mentee${place}`, requestedAt: place })),
    mentors: mentors.map((mentor, place) => ({ ...mentor, key: `mentor${place}` })),
  }))

export const anyRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    gates: fc.record({
      reportingLevels: fc.integer({ min: 0, max: 2 }),
      origin: fc.constantFrom(...originRules),
      levels: fc.constantFrom(...levelRules),
      language: fc.constantFrom(...languageLevels),
      practice: fc.boolean(),
      commonParts: fc.integer({ min: 0, max: 2 }),
      farthest: fc.integer({ min: 0, max: 100 }),
    }),
    cuts: fc.array(fc.integer({ min: 0, max: 1000 }), {
      minLength: criteria.length - 1,
      maxLength: criteria.length - 1,
    }),
    valueItems: fc.subarray([...defaultRuleSet.valueItems]),
  })
  .map(({ gates, cuts, valueItems }) => ({ ...defaultRuleSet, gates, valueItems, weights: weightsBetween(cuts) }))

/** Cuts the thousand points where it is told. */
function weightsBetween(cuts: readonly number[]): RuleSet["weights"] {
  const edges = [0, ...cuts.toSorted((one, other) => one - other), 1000]
  const [goals, values, interests, path, practicality, level, language, identity] = edges
    .slice(1)
    .map((edge, place) => edge - (edges[place] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return { goals, values, interests, path, practicality, level, language, identity }
}

const anyThousandths = fc.integer({ min: 0, max: 1000 })
const concept = fc.integer({ min: 0, max: 7 }).map((number) => `concept${number}`)

export const anyYardstick: fc.Arbitrary<Yardstick> = fc.record({
  ruleSet: anyRuleSet,
  near: fc
    .array(fc.tuple(concept, fc.array(fc.tuple(concept, anyThousandths), { maxLength: 3 })), { maxLength: 4 })
    .map((pairs) => new Map(pairs.map(([one, around]) => [one, new Map(around)]))),
  interestWeights: fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 7 }).map((number) => `interest${number}`),
        fc.integer({ min: 1, max: 4 }),
      ),
    )
    .map((weights) => new Map(weights)),
  neutral: fc.record({
    goals: anyThousandths,
    values: anyThousandths,
    interests: anyThousandths,
    path: anyThousandths,
    practicality: anyThousandths,
    level: anyThousandths,
    language: anyThousandths,
    identity: anyThousandths,
  }),
})

/** The same person with English and French exchanged in all that she said. */
export function exchangeLanguages<One extends Participant>(one: One): One {
  const other = { en: "fr", fr: "en" } as const
  const { languages, preferredLanguage, practises } = one
  return {
    ...one,
    ...(languages && {
      languages: {
        ...(languages.fr && { en: languages.fr }),
        ...(languages.en && { fr: languages.en }),
      },
    }),
    ...(preferredLanguage && { preferredLanguage: other[preferredLanguage] }),
    ...(practises && { practises: other[practises] }),
  }
}
