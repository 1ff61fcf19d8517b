import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  bestValues,
  levelNames,
  type MenteeInPool,
  type MentorInPool,
  makeInstance,
  namedPairs,
  valuesOf,
} from "../../../tests/support/pairing-instances.js"
import { checkCertificate } from "./certificate.js"
import type { PairingInstance, PairingOptions } from "./instance.js"
import { assignPairs } from "./pair-people.js"

/** Few different scores, so that there are many ties. */
const score = fc.oneof(fc.constantFrom(300, 450, 451), fc.integer({ min: 0, max: 1150 }))

interface Pool {
  readonly mentees: readonly MenteeInPool[]
  readonly mentors: readonly MentorInPool[]
}

function poolOf(mostMentees: number, mostMentors: number): fc.Arbitrary<Pool> {
  const mentors = fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: mostMentors })
    .map((capacities) => capacities.map((capacity, at) => ({ key: `mentor ${at}`, capacity })))
  return mentors.chain((all) =>
    fc
      .array(
        fc.record({
          requestedAt: fc.integer({ min: 0, max: 3 }),
          isOverdue: fc.boolean(),
          threshold: fc.constantFrom(0, 0, 300, 450),
          scores: fc.array(fc.option(score), { minLength: all.length, maxLength: all.length }),
          pin: fc.option(fc.nat({ max: all.length - 1 }), { freq: 8 }),
        }),
        { minLength: 1, maxLength: mostMentees },
      )
      .map((drawn) => ({ mentors: all, mentees: named(drawn, all) })),
  )
}

interface Drawn {
  readonly requestedAt: number
  readonly isOverdue: boolean
  readonly threshold: number
  readonly scores: readonly (number | null)[]
  readonly pin: number | null
}

/** Pins beyond a mentor's places are left out: an instance may not have them. */
function named(drawn: readonly Drawn[], mentors: readonly MentorInPool[]): readonly MenteeInPool[] {
  const left = mentors.map(({ capacity }) => capacity)
  return drawn.map(({ scores, pin, ...mentee }, at) => {
    const isPinned = pin !== null && (left[pin] ?? 0) > 0
    if (isPinned) left[pin] = (left[pin] ?? 0) - 1
    return {
      ...mentee,
      key: `mentee ${at}`,
      scores: Object.fromEntries(
        scores.flatMap((each, mentor) => (each === null ? [] : [[mentors[mentor]?.key ?? "", each]])),
      ),
      ...(isPinned ? { pinnedTo: mentors[pin]?.key ?? "" } : {}),
    }
  })
}

const options: fc.Arbitrary<PairingOptions> = fc.record({
  aim: fc.constantFrom("most-people", "best-fit"),
  seed: fc.nat(),
  candidatesPerMentee: fc.constantFrom(1, 2, 40),
  worthOfBeingPaired: fc.constantFrom(1, 100, 2000),
})

function proven(instance: PairingInstance, wish: PairingOptions) {
  const solution = assignPairs(instance, wish)
  expect(checkCertificate(instance, wish, solution)).toEqual([])
  return solution
}

describe("pairing people", () => {
  test("no pairing of a few people is better at any level, whatever the places, pins, delays and thresholds", () => {
    fc.assert(
      fc.property(poolOf(6, 4), options, ({ mentees, mentors }, wish) => {
        const instance = makeInstance(mentees, mentors)
        const { mentorOf } = proven(instance, wish)
        expect(valuesOf(instance, wish, mentorOf)).toEqual(bestValues(instance, wish))
      }),
      { numRuns: 300 },
    )
  })

  test("the order in which people are given changes nothing", () => {
    fc.assert(
      fc.property(poolOf(12, 8), options, fc.infiniteStream(fc.nat()), ({ mentees, mentors }, wish, random) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, by: random.next().value ?? 0 }))
            .sort((one, two) => one.by - two.by)
            .map(({ item }) => item)
        const instance = makeInstance(mentees, mentors)
        const other = makeInstance(
          shuffled(mentees).map((each) => ({
            ...each,
            scores: Object.fromEntries(shuffled(Object.entries(each.scores))),
          })),
          shuffled(mentors),
        )
        expect(namedPairs(other, assignPairs(other, wish))).toEqual(namedPairs(instance, assignPairs(instance, wish)))
      }),
    )
  })

  test("each level says what it attains", () => {
    fc.assert(
      fc.property(poolOf(20, 10), options, ({ mentees, mentors }, wish) => {
        const instance = makeInstance(mentees, mentors)
        const { levels, mentorOf } = proven(instance, wish)
        const values = valuesOf(instance, wish, mentorOf).map((value) => (Number.isFinite(value) ? value : undefined))
        expect(levels.map(({ level }) => level)).toEqual(["pinned", ...levelNames[wish.aim]])
        expect(levels.map(({ value }) => value)).toEqual([instance.pinned.length, ...values])
      }),
    )
  })
})
