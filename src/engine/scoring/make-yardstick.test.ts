import fc from "fast-check"
import { expect, test } from "vitest"
import { anyPool, plainMentee, plainMentor } from "../../../tests/support/mentoring-pools.js"
import { byCriterion, criteria } from "./criterion.js"
import { makeYardstick } from "./make-yardstick.js"
import type { Mentee, Mentor, Pool } from "./participant.js"
import { defaultRuleSet } from "./rule-set.js"
import { scorePair } from "./score-pair.js"

const mentees = (...answers: readonly Partial<Mentee>[]) =>
  answers.map((each, place): Mentee => ({ ...plainMentee, key: `mentee${place}`, ...each }))
const mentors = (...answers: readonly Partial<Mentor>[]) =>
  answers.map((each, place): Mentor => ({ ...plainMentor, key: `mentor${place}`, ...each }))

test("what was not answered is worth the average of the pairs that did answer", () => {
  const pool: Pool = {
    mentees: mentees({ paths: ["a", "b"] }, { paths: ["a"] }, {}),
    mentors: mentors({ paths: ["a"] }, { paths: ["c"] }, {}),
  }
  const yardstick = makeYardstick(defaultRuleSet, pool)
  expect(yardstick.neutral.path).toBe(375)
  const silent = scorePair({ ...plainMentee, paths: ["a"] }, plainMentor, yardstick)
  expect(silent.contributions.find(({ criterion }) => criterion === "path")).toMatchObject({ points: 38, answered: 0 })
})

test("where nobody answered, it is worth a half", () => {
  expect(makeYardstick(defaultRuleSet, { mentees: [], mentors: [] }).neutral).toEqual(byCriterion(() => 500))
})

test("an interest tells the less, the more of the pool share it", () => {
  const sharing = [5, 3, 2, 1].map((_, interest, counts) => ({
    interest: `i${interest}`,
    count: counts[interest] ?? 0,
  }))
  const people = Array.from({ length: 10 }, (_, place) => ({
    interests: sharing.filter(({ count }) => place < count).map(({ interest }) => interest),
  }))
  const { interestWeights } = makeYardstick(defaultRuleSet, {
    mentees: mentees(...people.slice(0, 4)),
    mentors: mentors(...people.slice(4), ...Array.from({ length: 10 }, () => ({}))),
  })
  expect(Object.fromEntries(interestWeights)).toEqual({ i0: 2, i1: 3, i2: 3, i3: 4 })
})

test("the order in which people come changes nothing", () => {
  fc.assert(
    fc.property(anyPool, (pool) => {
      const turned = { mentees: pool.mentees.toReversed(), mentors: pool.mentors.toReversed() }
      const [one, other] = [makeYardstick(defaultRuleSet, pool), makeYardstick(defaultRuleSet, turned)]
      expect(other.neutral).toEqual(one.neutral)
      expect(new Map([...other.interestWeights].sort())).toEqual(new Map([...one.interestWeights].sort()))
    }),
  )
})

test("a large pool is told from 128 people of each side, spread over all of it", () => {
  const half = (place: number) => ({ paths: [place < 150 ? "a" : "b"] })
  const pool = {
    mentees: mentees(...Array.from({ length: 300 }, () => ({ paths: ["a"] }))),
    mentors: Array.from(
      { length: 300 },
      (_, place): Mentor => ({
        ...plainMentor,
        ...{ key: `mentor${String(place).padStart(3, "0")}`, ...half(place) },
      }),
    ),
  }
  const { neutral } = makeYardstick(defaultRuleSet, pool)
  expect(neutral.path).toBe(500)
  expect(Object.keys(neutral)).toEqual([...criteria])
})
