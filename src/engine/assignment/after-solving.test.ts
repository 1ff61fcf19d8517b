import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type MenteeInPool,
  makeInstance,
  optionsOf,
  poolOf,
  scoreOf,
  valuesOf,
} from "../../../tests/support/pairing-instances.js"
import { findAlternatives } from "./alternatives.js"
import { prepareArrivals } from "./arrival.js"
import { explainSolution } from "./explanations.js"
import { assignPairs } from "./pair-people.js"

const most = { aim: "most-people", seed: 1 } as const

describe("after pairing", () => {
  test("an alternative that a mentee takes leaves as many people paired, overdue people included", () => {
    fc.assert(
      fc.property(poolOf(8, 5), optionsOf(), ({ mentees, mentors }, options) => {
        const instance = makeInstance(mentees, mentors)
        const solution = assignPairs(instance, options)
        for (const [mentee, others] of findAlternatives(instance, options, solution).entries()) {
          for (const other of others) {
            const pinned = mentees.map((each, at) =>
              at === mentee ? { ...each, pinnedTo: mentors[other]?.key ?? "" } : each,
            )
            const taken = makeInstance(pinned, mentors)
            const again = assignPairs(taken, { aim: "most-people", seed: 1 })
            const count = (answer: typeof solution) => answer.mentorOf.filter((mentor) => mentor >= 0).length
            expect(count(again)).toBeGreaterThanOrEqual(count(solution))
            const overdue = ({ mentorOf }: typeof solution) =>
              mentees.filter(({ isOverdue }, at) => isOverdue && (mentorOf[at] ?? -1) >= 0).length
            expect(overdue(again)).toBeGreaterThanOrEqual(overdue(solution))
          }
        }
      }),
    )
  })

  test("nobody whom a mentee could take without harm is missing among her alternatives, unless two are better", () => {
    fc.assert(
      fc.property(poolOf(6, 4), optionsOf(), ({ mentees, mentors }, options) => {
        const instance = makeInstance(mentees, mentors)
        const solution = assignPairs(instance, options)
        const alternatives = findAlternatives(instance, options, solution)
        const paired = mentees.filter((_, at) => (solution.mentorOf[at] ?? -1) >= 0)
        for (const [mentee, { key, pinnedTo, scores, threshold }] of mentees.entries()) {
          if (pinnedTo !== undefined || !paired.some((each) => each.key === key)) continue
          const free = Object.entries(scores).filter(([mentor, score]) => {
            if (score < threshold || mentors[solution.mentorOf[mentee] ?? -1]?.key === mentor) return false
            const pinned = paired.map((each) => (each.key === key ? { ...each, pinnedTo: mentor } : each))
            if (!hasPlace(mentor, pinned, mentors)) return false
            return !assignPairs(makeInstance(pinned, mentors), most).mentorOf.includes(-1)
          })
          const best = free.map(([, score]) => score).sort((one, two) => two - one)
          const found = (alternatives[mentee] ?? []).map((mentor) => scoreOf(instance, mentee, mentor))
          expect(found).toEqual(best.slice(0, 2))
        }
      }),
    )
  })

  test("one arrival is placed as a new run would place her, as long as the floor stays", () => {
    fc.assert(
      fc.property(poolOf(8, 5), optionsOf(), ({ mentees, mentors }, options) => {
        const [arriving, ...others] = mentees.map(({ pinnedTo: _, ...each }) => each)
        if (!arriving || others.length === 0) return
        const before = makeInstance(others, mentors)
        const solution = assignPairs(before, options)
        const alone = makeInstance([arriving], mentors)
        const { mentor, moves, leftOver } = prepareArrivals(before, options, solution).show({
          isOverdue: arriving.isOverdue,
          threshold: arriving.threshold,
          mentors: alone.mentors,
          scores: alone.scores,
        })
        const after = makeInstance([...others, arriving], mentors)
        const mentorOf = Int32Array.from([...solution.mentorOf, mentor])
        for (const { mentee, from, to } of moves) {
          expect(mentorOf[mentee]).toBe(from)
          mentorOf[mentee] = to
        }
        if (leftOver >= 0) mentorOf[leftOver] = -1
        const compared = (values: readonly number[]) => values.slice(0, options.aim === "best-fit" ? 2 : 4)
        const shown = valuesOf(after, options, mentorOf)
        const solved = valuesOf(after, options, assignPairs(after, options).mentorOf)
        const old = valuesOf(before, options, solution.mentorOf)
        expect(shown.slice(0, 2)).toEqual(solved.slice(0, 2))
        if (solved[2] === old[2]) expect(compared(shown)).toEqual(compared(solved))
      }),
      { numRuns: 500 },
    )
  })

  test("what a pair would cost the group is what a new run with that pair pinned loses", () => {
    fc.assert(
      fc.property(poolOf(7, 4), fc.nat(), fc.nat(), ({ mentees, mentors }, one, other) => {
        const [mentee, mentor] = [one % mentees.length, other % mentors.length]
        const instance = makeInstance(mentees, mentors)
        const solution = assignPairs(instance, most)
        const absence = explainSolution(instance, most, solution).absence(mentee, mentor)
        if (!("isFull" in absence)) return
        const pinned = mentees.map((each, at) =>
          at === mentee ? { ...each, pinnedTo: mentors[mentor]?.key ?? "" } : each,
        )
        const forced = assignPairs(makeInstance(pinned, mentors), most)
        const [overdue, people, , total] = valuesOf(instance, most, solution.mentorOf)
        const [overdueThen, peopleThen, floorThen, totalThen] = valuesOf(instance, most, forced.mentorOf)
        if (absence.reason === "serves-fewer") {
          const lost =
            absence.level === "overdue" ? Number(overdue) - Number(overdueThen) : Number(people) - Number(peopleThen)
          expect(lost).toBe(absence.by)
          return
        }
        expect([overdueThen, peopleThen]).toEqual([overdue, people])
        const floor = solution.levels.find(({ level }) => level === "floor")?.value ?? 0
        expect(absence.reason === "below-floor").toBe(Number(floorThen) < floor)
        if (absence.reason === "equal-worth") expect(totalThen).toBeLessThanOrEqual(Number(total))
        if (absence.reason === "costs-points")
          expect(absence.points).toBeLessThanOrEqual(Number(total) - Number(totalThen))
      }),
      { numRuns: 500 },
    )
  })

  test("says why a mentee is not with a mentor, and what it would cost the group", () => {
    const mentee = (key: string, scores: Record<string, number>, threshold = 300): MenteeInPool => ({
      key,
      requestedAt: 0,
      isOverdue: false,
      threshold,
      scores,
    })
    const instance = makeInstance(
      [
        mentee("Ana", { Rose: 720, Paul: 700 }),
        mentee("Luc", { Rose: 850, Paul: 700 }),
        mentee("Zoé", { Rose: 200 }),
        mentee("Max", {}),
        { ...mentee("Eve", { Paul: 400 }), pinnedTo: "Jeanne" },
        mentee("Ida", { Rose: 310 }),
      ],
      [
        { key: "Rose", capacity: 1 },
        { key: "Paul", capacity: 1 },
        { key: "Jeanne", capacity: 1 },
      ],
    )
    const solution = assignPairs(instance, most)
    const { absence, leftOver } = explainSolution(instance, most, solution)
    expect(absence(0, 1)).toEqual({ reason: "together" })
    expect(absence(0, 0)).toEqual({ reason: "costs-points", points: 130, isFull: true })
    expect(absence(2, 0)).toEqual({ reason: "below-threshold", score: 200, threshold: 300 })
    expect(absence(3, 0)).toEqual({ reason: "not-eligible" })
    expect(absence(4, 1)).toEqual({ reason: "mentee-pinned" })
    expect(leftOver(0)).toBeUndefined()
    expect(leftOver(2)).toEqual({ reason: "below-threshold", bestScore: 200, threshold: 300 })
    expect(leftOver(3)).toEqual({ reason: "no-eligible-pair" })
    expect(leftOver(5)).toEqual({ reason: "not-enough-places", mentors: 1, bestScore: 310 })
  })
})

function hasPlace(
  mentor: string,
  mentees: readonly MenteeInPool[],
  mentors: readonly { readonly key: string; readonly capacity: number }[],
): boolean {
  const taken = mentees.filter(({ pinnedTo }) => pinnedTo === mentor).length
  return taken <= (mentors.find(({ key }) => key === mentor)?.capacity ?? 0)
}
