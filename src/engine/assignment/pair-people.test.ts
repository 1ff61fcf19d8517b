import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  bestValues,
  levelNames,
  makeInstance,
  namedPairs,
  optionsOf,
  poolOf,
  valuesOf,
} from "../../../tests/support/pairing-instances.js"
import { checkCertificate } from "./certificate.js"
import type { PairingInstance, PairingOptions } from "./instance.js"
import { assignPairs } from "./pair-people.js"

function proven(instance: PairingInstance, wish: PairingOptions) {
  const solution = assignPairs(instance, wish)
  expect(checkCertificate(instance, wish, solution)).toEqual([])
  return solution
}

describe("pairing people", () => {
  test("no pairing of up to eight people by eight is better at any level, whatever the places, pins, delays and thresholds", () => {
    fc.assert(
      fc.property(poolOf(8, 8), optionsOf(), ({ mentees, mentors }, wish) => {
        const instance = makeInstance(mentees, mentors)
        const { mentorOf } = proven(instance, wish)
        expect(valuesOf(instance, wish, mentorOf)).toEqual(bestValues(instance, wish))
      }),
      { numRuns: 300 },
    )
  })

  test("the order in which people are given changes nothing", () => {
    fc.assert(
      fc.property(poolOf(12, 8), optionsOf(), fc.infiniteStream(fc.nat()), ({ mentees, mentors }, wish, random) => {
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
      fc.property(poolOf(20, 10), optionsOf(), ({ mentees, mentors }, wish) => {
        const instance = makeInstance(mentees, mentors)
        const { levels, mentorOf } = proven(instance, wish)
        const values = valuesOf(instance, wish, mentorOf).map((value) => (Number.isFinite(value) ? value : undefined))
        expect(levels.map(({ level }) => level)).toEqual(["pinned", ...levelNames[wish.aim]])
        expect(levels.map(({ value }) => value)).toEqual([instance.pinned.length, ...values])
      }),
    )
  })
})
