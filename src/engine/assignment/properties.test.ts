import fc from "fast-check"
import { maxWeightAssign } from "munkres-algorithm"
import { describe, expect, test } from "vitest"
import { makeInstance, optionsOf, poolOf, valuesOf } from "../../../tests/support/pairing-instances.js"
import { makePool } from "../../../tests/support/pairing-pools.js"
import { checkCertificate } from "./certificate.js"
import { InstanceError, type PairingInstance, type PairingOptions, type PairingSolution } from "./instance.js"
import { assignPairs } from "./pair-people.js"

const most: PairingOptions = { aim: "most-people", seed: 1 }

const attained = (solution: PairingSolution, level: string) =>
  solution.levels.find((report) => report.level === level)?.value ?? 0

function proven(instance: PairingInstance, options: PairingOptions = most): PairingSolution {
  const solution = assignPairs(instance, options)
  expect(checkCertificate(instance, options, solution)).toEqual([])
  return solution
}

/** The greatest sum of scores, by another program that knows no places: each place is a column. */
function greatestSum({ menteeKeys, capacities, offsets, mentors, scores }: PairingInstance, worth: number): number {
  const columns = Array.from(capacities, (places, mentor) => Array<number>(places).fill(mentor)).flat()
  const rows = menteeKeys.map((_, mentee) => {
    const row = new Map<number, number>()
    for (let at = offsets[mentee] ?? 0; at < (offsets[mentee + 1] ?? 0); at += 1) {
      row.set(mentors[at] ?? 0, (scores[at] ?? 0) + worth)
    }
    return [...columns.map((mentor) => row.get(mentor) ?? 0), ...menteeKeys.map(() => 0)]
  })
  return maxWeightAssign(rows).assignmentsWeight
}

describe("properties of every pairing", () => {
  test.each([
    { mentees: 30, mentors: 20, pairsPerMentee: 20, places: [0, 1, 2, 3, 4] },
    { mentees: 120, mentors: 200, pairsPerMentee: 200, places: [1] },
    { mentees: 200, mentors: 60, pairsPerMentee: 25, places: [0, 1, 2, 3, 4] },
    { mentees: 200, mentors: 200, pairsPerMentee: 6, places: [1] },
  ])("the sum is what another program finds: $mentees mentees, $mentors mentors", (wish) => {
    for (const seed of [1, 2, 3]) {
      const instance = makePool({ ...wish, seed, overdueShare: 0 })
      const fit = attained(proven(instance, { aim: "best-fit", seed, worthOfBeingPaired: 100 }), "fit")
      expect(fit).toBe(greatestSum(instance, 100))
    }
  })

  test.each([
    ["all scores are equal", () => 500],
    [
      "scores fall along the diagonal: a change goes through everybody",
      (mentee: number, mentor: number) => 1000 - Math.abs(mentee - mentor),
    ],
    ["everybody wants the same mentors", (_: number, mentor: number) => 1000 - mentor],
    ["two scores that differ by one point", (mentee: number, mentor: number) => 700 + ((mentee * 7 + mentor * 13) % 2)],
    [
      "a war of prices: worth is a product",
      (mentee: number, mentor: number) => Math.floor(((mentee + 1) * (mentor + 1)) / 10),
    ],
  ])("hard pools are solved to the proven optimum: %s", (_, score) => {
    const instance = makePool({ mentees: 100, mentors: 100, pairsPerMentee: 100, seed: 1, places: [1], score })
    const solution = proven(instance, { ...most, candidatesPerMentee: 5 })
    expect(attained(solution, "people")).toBe(100)
    const sum = proven(
      { ...instance, isOverdue: new Uint8Array(100) },
      { aim: "best-fit", seed: 1, candidatesPerMentee: 5 },
    )
    expect(attained(sum, "fit")).toBe(greatestSum(instance, 100))
  })

  test("the diagonal itself is found where it is known to be best", () => {
    const score = (mentee: number, mentor: number) => (mentee === mentor ? 1001 : mentor === mentee + 1 ? 1000 : 0)
    const instance = makePool({ mentees: 150, mentors: 150, pairsPerMentee: 150, seed: 1, places: [1], score })
    expect([...proven(instance).mentorOf]).toEqual(Array.from({ length: 150 }, (_, at) => at))
  })

  test("serving overdue people first never pairs fewer people", () => {
    fc.assert(
      fc.property(poolOf(20, 8), ({ mentees, mentors }) => {
        const instance = makeInstance(mentees, mentors)
        const noneOverdue = { ...instance, isOverdue: new Uint8Array(mentees.length) }
        expect(attained(proven(instance), "people")).toBe(attained(proven(noneOverdue), "people"))
      }),
    )
  })

  test("one more mentor never pairs fewer people", () => {
    fc.assert(
      fc.property(poolOf(20, 8), ({ mentees, mentors }) => {
        const [first] = mentors
        const plain = mentees.map(({ pinnedTo, ...each }) =>
          pinnedTo === undefined || pinnedTo === first?.key ? each : { ...each, pinnedTo },
        )
        const without = makeInstance(
          plain,
          mentors.map((each) => (each === first ? { ...each, capacity: 0 } : each)),
        )
        const withHer = makeInstance(plain, mentors)
        expect(attained(proven(withHer), "people")).toBeGreaterThanOrEqual(attained(proven(without), "people"))
      }),
    )
  })

  test("a second run in which the first one's pairs are held keeps them", () => {
    fc.assert(
      fc.property(poolOf(20, 8), optionsOf(), fc.nat(), ({ mentees, mentors }, options, held) => {
        const instance = makeInstance(mentees, mentors)
        const first = assignPairs(instance, options)
        const pinned = [...first.mentorOf].flatMap((mentor, mentee) =>
          mentor >= 0 && (held >> (mentee % 30)) & 1 ? [{ mentee, mentor }] : [],
        )
        const again = {
          ...instance,
          pinned: [...instance.pinned.filter(({ mentee }) => !pinned.some((pin) => pin.mentee === mentee)), ...pinned],
        }
        const second = proven(again, options)
        for (const { mentee, mentor } of pinned) expect(second.mentorOf[mentee]).toBe(mentor)
      }),
    )
  })

  test("a run can be replayed: the same pool and seed give the same pairs, prices and all", () => {
    const instance = makePool({ mentees: 300, mentors: 120, pairsPerMentee: 30, seed: 4, places: [0, 1, 2, 3, 4] })
    expect(assignPairs(instance, most)).toEqual(assignPairs(structuredClone(instance), most))
  })

  test("another seed changes who is with whom among equals, never how good the pairing is", () => {
    const score = (mentee: number) => 400 + (mentee % 3)
    const instance = makePool({ mentees: 40, mentors: 40, pairsPerMentee: 40, seed: 4, places: [1], score })
    const [one, other] = [1, 2].map((seed) => proven(instance, { ...most, seed }))
    expect(one?.levels.slice(0, 6).map(({ value }) => value)).toEqual(
      other?.levels.slice(0, 6).map(({ value }) => value),
    )
    expect(one?.mentorOf).not.toEqual(other?.mentorOf)
  })
})

describe("the check of a solution", () => {
  const instance = makePool({
    mentees: 60,
    mentors: 25,
    pairsPerMentee: 12,
    seed: 9,
    places: [1, 2],
    overdueShare: 0.2,
  })

  test("refuses a pairing in which two mentees have changed places", () => {
    const solution = proven(instance)
    const paired = [...solution.mentorOf.keys()].filter((mentee) => (solution.mentorOf[mentee] ?? -1) >= 0)
    for (const one of paired) {
      for (const other of paired) {
        if (solution.mentorOf[one] === solution.mentorOf[other]) continue
        const mentorOf = solution.mentorOf
          .with(one, solution.mentorOf[other] ?? -1)
          .with(other, solution.mentorOf[one] ?? -1)
        const before = valuesOf(instance, most, solution.mentorOf)
        if (String(valuesOf(instance, most, mentorOf)) === String(before)) continue
        expect(checkCertificate(instance, most, { ...solution, mentorOf })).not.toEqual([])
      }
    }
  })

  test("refuses a pairing from which somebody is missing, a price that is wrong, and a value that is too high", () => {
    const solution = proven(instance)
    const paired = solution.mentorOf.findIndex((mentor) => mentor >= 0)
    expect(checkCertificate(instance, most, { ...solution, mentorOf: solution.mentorOf.with(paired, -1) })).not.toEqual(
      [],
    )
    for (const [at, report] of solution.levels.entries()) {
      const tellFalsely = (change: object) =>
        checkCertificate(instance, most, { ...solution, levels: solution.levels.with(at, { ...report, ...change }) })
      expect(tellFalsely({ value: (report.value ?? 0) + 1 })).not.toEqual([])
      if (!("mentorPrices" in report)) continue
      expect(tellFalsely({ mentorPrices: report.mentorPrices.map((price) => price + 1) })).not.toEqual([])
    }
  })

  test("refuses a floor whose shortage is none", () => {
    const solution = proven(instance)
    const levels = solution.levels.map((report) =>
      report.level === "floor" && report.short
        ? { ...report, short: { ...report.short, members: report.short.members.slice(0, 0) } }
        : report,
    )
    expect(checkCertificate(instance, most, { ...solution, levels })).not.toEqual([])
  })

  test("an instance that contradicts itself is refused before anything is solved", () => {
    const wrong: Partial<PairingInstance>[] = [
      { offsets: instance.offsets.slice(1) },
      { mentors: instance.mentors.with(0, 25) },
      { mentors: instance.mentors.with(0, instance.mentors[1] ?? 0) },
      { scores: instance.scores.with(0, 1151) },
      { menteeKeys: instance.menteeKeys.with(0, "mentee-1") },
      { capacities: instance.capacities.slice(1) },
      {
        pinned: [
          { mentee: 0, mentor: 0 },
          { mentee: 0, mentor: 1 },
        ],
      },
      { pinned: [{ mentee: 0, mentor: 99 }] },
      { pinned: [0, 1, 2].map((mentee) => ({ mentee, mentor: 0 })) },
    ]
    for (const fault of wrong) expect(() => assignPairs({ ...instance, ...fault }, most)).toThrow(InstanceError)
  })

  test("stops when asked to", () => {
    expect(() => assignPairs(instance, { ...most, shouldStop: () => true })).toThrow("stopped")
  })
})
