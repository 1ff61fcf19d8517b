import fc from "fast-check"
import type { Candidate } from "../../src/engine/matching/candidate.js"
import { byMatchCriterion, matchCriteria } from "../../src/engine/matching/criterion.js"
import type { Requirements } from "../../src/engine/matching/requirements.js"
import { defaultMatchRuleSet, type MatchRuleSet } from "../../src/engine/matching/rule-set.js"
import { daysOfWeek, languageComponents, sides } from "../../src/engine/matching/sides.js"
import type { MatchYardstick } from "../../src/engine/matching/yardstick.js"
import { expertiseLevels } from "../../src/engine/scoring/participant.js"

/** A person and an opportunity that ask and say nothing but that she may take part. */
export const plainRequirements: Requirements = { key: "1", type: "mentoring", side: "offering", managers: [] }
export const plainCandidate: Candidate = { person: "person", optIns: [{ type: "mentoring", side: "seeking" }] }

/** Few codes, so that the two often have something in common. */
const code = (prefix: string, count: number) => fc.integer({ min: 0, max: count - 1 }).map((each) => `${prefix}${each}`)
const codes = (prefix: string, count: number, maxLength: number) => fc.uniqueArray(code(prefix, count), { maxLength })

/** Some in one minor group, some in one sub-major group, some apart. */
const unitGroup = fc.constantFrom("21231", "21232", "21211", "21220", "41400", "11202")
const type = fc.constantFrom("mentoring", "micro-mission")
const person = code("person", 40)
const organisations = codes("organisation", 4, 2)

const ranks = fc.record(
  Object.fromEntries(languageComponents.map((component) => [component, fc.integer({ min: 0, max: 5 })])),
  { requiredKeys: [] },
)
const languages = fc.record({ en: ranks, fr: ranks }, { requiredKeys: [] })
const place = fc.record({
  latitude: fc.constantFrom(45.1, 45.4, 45.5, 46.8),
  longitude: fc.constantFrom(-75.7, -75.6, -73.6),
})
const day = fc.integer({ min: 0, max: 200 }).map((each) => new Date(1_770_000_000_000 + each * 86_400_000))
const civilDay = day.map((date) => date.toISOString().slice(0, 10))
const days = fc.uniqueArray(fc.constantFrom(...daysOfWeek), { maxLength: 3 })
const groupLevel = fc.record(
  { group: fc.constantFrom("AS", "EC", "IT"), level: fc.integer({ min: 1, max: 6 }) },
  { requiredKeys: ["group"] },
)

export const anyRequirements: fc.Arbitrary<Requirements> = fc
  .record(
    {
      key: code("opportunity", 1000),
      type,
      side: fc.constantFrom(...sides),
      managers: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
      applicants: fc.uniqueArray(person, { maxLength: 2 }),
      organisations,
      skills: fc.uniqueArray(
        fc.record({ concept: code("skill", 8), isEssential: fc.nat(6).map((each) => each === 0) }),
        { maxLength: 4, selector: ({ concept }) => concept },
      ),
      occupation: unitGroup,
      titleOccupations: fc.uniqueArray(unitGroup, { maxLength: 2 }),
      education: fc.integer({ min: 0, max: 10 }),
      languages,
      place,
      isRemote: fc.boolean(),
      farthest: fc.integer({ min: 0, max: 300 }),
      security: fc.integer({ min: 0, max: 3 }),
      groupLevels: fc.array(groupLevel, { maxLength: 2 }),
      areGroupLevelsRequired: fc.boolean(),
      startsOn: civilDay,
      endsOn: civilDay,
      weeklyMinutes: fc.integer({ min: 0, max: 2250 }),
      days,
    },
    { requiredKeys: ["key", "type", "side", "managers"] },
  )
  .map((each) => each as Requirements)

export const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record(
    {
      person,
      optIns: fc.uniqueArray(fc.record({ type, side: fc.constantFrom(...sides) }), {
        maxLength: 4,
        minLength: 1,
        selector: ({ type, side }) => `${type} ${side}`,
      }),
      organisations,
      skills: fc.uniqueArray(
        fc.record(
          {
            concept: code("skill", 8),
            level: fc.constantFrom(...expertiseLevels),
            lastUsed: fc.integer({ min: 1990, max: 2026 }),
          },
          { requiredKeys: ["concept"] },
        ),
        { maxLength: 6, selector: ({ concept }) => concept },
      ),
      experience: fc.uniqueArray(fc.record({ occupation: unitGroup, months: fc.integer({ min: 1, max: 200 }) }), {
        maxLength: 3,
        selector: ({ occupation }) => occupation,
      }),
      titleOccupations: fc.uniqueArray(unitGroup, { maxLength: 2 }),
      education: fc.integer({ min: 0, max: 10 }),
      languages,
      place,
      farthest: fc.integer({ min: 0, max: 300 }),
      clearance: fc.integer({ min: 0, max: 3 }),
      groupLevel,
      availability: fc.record(
        { weeklyMinutes: fc.integer({ min: 30, max: 3600 }), from: civilDay, days },
        { requiredKeys: ["weeklyMinutes", "days"] },
      ),
    },
    { requiredKeys: ["person", "optIns"] },
  )
  .map((each) => each as Candidate)

const thousandths = fc.integer({ min: 0, max: 1000 })

/** Cuts the thousand points where it is told. */
const anyWeights: fc.Arbitrary<MatchRuleSet["weights"]> = fc
  .array(thousandths, { minLength: matchCriteria.length - 1, maxLength: matchCriteria.length - 1 })
  .map((cuts) => {
    const edges = [0, ...cuts.toSorted((one, other) => one - other), 1000]
    return byMatchCriterion((criterion) => {
      const place = matchCriteria.indexOf(criterion)
      return (edges[place + 1] ?? 0) - (edges[place] ?? 0)
    })
  })

const anyNeutral: fc.Arbitrary<MatchRuleSet["neutral"]> = fc
  .array(thousandths, { minLength: matchCriteria.length, maxLength: matchCriteria.length })
  .map((values) => byMatchCriterion((criterion) => values[matchCriteria.indexOf(criterion)] ?? 0))

const anyNear = fc
  .array(
    fc.tuple(code("skill", 8), fc.array(fc.tuple(code("skill", 8), fc.constantFrom(300, 500, 1000)), { maxLength: 3 })),
    { maxLength: 5 },
  )
  .map((pairs) => new Map(pairs.map(([one, around]) => [one, new Map(around.filter(([other]) => other !== one))])))

export const anyMatchYardstick: fc.Arbitrary<MatchYardstick> = fc.record({
  ruleSet: fc
    .record({ weights: anyWeights, neutral: anyNeutral, leastEvidence: fc.integer({ min: 0, max: 120 }) })
    .map((values) => ({ ...defaultMatchRuleSet, ...values })),
  near: anyNear,
  year: fc.constant(2026),
})
