import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  anyMentee,
  anyMentor,
  anyYardstick,
  exchangeLanguages,
  plainMentee,
  plainMentor,
} from "../../../tests/support/mentoring-pools.js"
import { mostPoints } from "../measuring/measure.js"
import { failingGates } from "./check-eligibility.js"
import { type Criterion, criteria } from "./criterion.js"
import type { Mentee, Mentor } from "./participant.js"
import { defaultRuleSet } from "./rule-set.js"
import { scorePair } from "./score-pair.js"
import { plainYardstick } from "./yardstick.js"

const plain = plainYardstick(defaultRuleSet)

/** What somebody answers of each criterion; without these answers she has said nothing of it. */
const answersOf = {
  goals: ["goals", "expertise"],
  values: ["values"],
  interests: ["interests"],
  path: ["paths"],
  practicality: ["week", "preferredMode", "rhythm"],
  level: ["level"],
  language: ["languages", "preferredLanguage", "practises"],
  identity: ["identity", "identities"],
} as const satisfies Record<Criterion, readonly (keyof Mentee | keyof Mentor)[]>

function silentOn<One extends Mentee | Mentor>(one: One, criterion: Criterion): One {
  const answers: readonly string[] = answersOf[criterion]
  return Object.fromEntries(Object.entries(one).filter(([name]) => !answers.includes(name))) as One
}

describe("any score", () => {
  test("is a whole number from 0 to 1,000, the sum of its contributions, none beyond its weight", () => {
    fc.assert(
      fc.property(anyMentee, anyMentor, anyYardstick, (mentee, mentor, yardstick) => {
        const { total, answered, contributions } = scorePair(mentee, mentor, yardstick)
        expect(Number.isInteger(total) && total >= 0 && total <= mostPoints).toBe(true)
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(total)
        expect([0, mostPoints]).toContain(contributions.reduce((sum, { outOf }) => sum + outOf, 0))
        expect(answered >= 0 && answered <= 1000).toBe(true)
        for (const { points, outOf } of contributions) expect(points >= 0 && points <= outOf).toBe(true)
      }),
    )
  })

  test("stays the same where English and French change places, and so do the gates", () => {
    fc.assert(
      fc.property(anyMentee, anyMentor, anyYardstick, (mentee, mentor, yardstick) => {
        const [other, otherMentor] = [exchangeLanguages(mentee), exchangeLanguages(mentor)]
        const { gates } = yardstick.ruleSet
        expect(scorePair(other, otherMentor, yardstick).total).toBe(scorePair(mentee, mentor, yardstick).total)
        expect(failingGates(other, otherMentor, gates)).toEqual(failingGates(mentee, mentor, gates))
      }),
    )
  })

  test("is not lowered by one more interest in common", () => {
    fc.assert(
      fc.property(anyMentee, anyMentor, anyYardstick, (mentee, mentor, yardstick) => {
        const [interests = [], others = []] = [mentee.interests, mentor.interests]
        fc.pre(interests.length > 0 && others.length > 0)
        const before = scorePair(mentee, mentor, yardstick).total
        const sharing = [
          [mentee, { ...mentor, interests: [...others, ...interests.slice(0, 1)] }],
          [
            { ...mentee, interests: [...interests, "new"] },
            { ...mentor, interests: [...others, "new"] },
          ],
        ] as const
        for (const [one, other] of sharing) {
          expect(scorePair(one, other, yardstick).total).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })

  test.each(criteria)("takes %s as neutral where either said nothing of it", (criterion) => {
    fc.assert(
      fc.property(anyMentee, anyMentor, anyYardstick, (mentee, mentor, yardstick) => {
        // Practicality and language also take what only one of the two prefers.
        const one = silentOn(mentee, criterion)
        const other = criterion === "practicality" || criterion === "language" ? silentOn(mentor, criterion) : mentor
        const given = scorePair(one, other, yardstick).contributions.find((each) => each.criterion === criterion)
        if (given === undefined) return
        const points = Math.round((yardstick.neutral[criterion] * given.outOf) / mostPoints)
        expect(given).toEqual({ criterion, points, outOf: given.outOf, answered: 0, reason: null })
      }),
      { numRuns: 50 },
    )
  })
})

describe("what the mentee finds most important", () => {
  const outOf = (mentee: Partial<Mentee>) =>
    Object.fromEntries(
      scorePair({ ...plainMentee, ...mentee }, plainMentor, plain).contributions.map((each) => [
        each.criterion,
        each.outOf,
      ]),
    )

  test("counts as the programme says where she names nothing", () => {
    expect(outOf({})).toEqual({
      ...{ goals: 300, values: 250, interests: 150, path: 100 },
      ...{ practicality: 100, level: 50, language: 50 },
    })
  })

  test("counts twice, and all is brought back to a thousand", () => {
    expect(outOf({ mostImportant: "goals" })).toEqual({
      ...{ goals: 462, values: 192, interests: 115, path: 77 },
      ...{ practicality: 77, level: 39, language: 38 },
    })
  })
})

test("identity weighs only for the mentees who ask for it", () => {
  const weights = { ...defaultRuleSet.weights, goals: 200, identity: 100 }
  const yardstick = plainYardstick({ ...defaultRuleSet, weights })
  const asking: Mentee = { ...plainMentee, identity: { codes: ["one"], as: "preference" } }
  const criteriaOf = (mentee: Mentee) =>
    scorePair(mentee, plainMentor, yardstick).contributions.map(({ criterion }) => criterion)
  expect(criteriaOf(asking)).toContain("identity")
  expect(criteriaOf(plainMentee)).not.toContain("identity")
})

test.each([
  ["first", 150],
  ["second", 100],
  ["third", 50],
  ["fourth", 0],
  ["unnamed", 0],
])("the mentor wished for as the %s adds %i on top", (key, points) => {
  const mentee = { ...plainMentee, wishes: ["first", "second", "third", "fourth"] }
  const { total, wish } = scorePair(mentee, { ...plainMentor, key }, plain)
  expect({ total, wish }).toEqual({ total: 500, wish: points })
})

test("a score says how much of it rests on answers", () => {
  const answered = (mentee: Partial<Mentee>, mentor: Partial<Mentor>) =>
    scorePair({ ...plainMentee, ...mentee }, { ...plainMentor, ...mentor }, plain).answered
  expect(answered({}, {})).toBe(0)
  expect(answered({ goals: ["a"] }, { expertise: [{ concept: "b" }] })).toBe(300)
  expect(answered({ values: { pace: 1 } }, { values: { pace: -1 } })).toBe(31)
})
