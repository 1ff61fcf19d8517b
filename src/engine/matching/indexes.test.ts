import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  anyCandidate,
  anyMatchYardstick,
  anyRequirements,
  plainCandidate,
  plainRequirements,
} from "../../../tests/support/matching-sides.js"
import { nothingNear } from "../measuring/near-concepts.js"
import type { Candidate } from "./candidate.js"
import { CandidateIndex } from "./candidate-index.js"
import { explainMatch } from "./explain-match.js"
import { OpportunityIndex } from "./opportunity-index.js"
import type { Requirements } from "./requirements.js"
import { defaultMatchRuleSet } from "./rule-set.js"
import type { MatchYardstick } from "./yardstick.js"

const people = fc.uniqueArray(anyCandidate, { maxLength: 30, size: "max", selector: ({ person }) => person })
const opportunities = fc.uniqueArray(anyRequirements, { maxLength: 30, size: "max", selector: ({ key }) => key })

function indexPeople(all: readonly Candidate[], yardstick: MatchYardstick): CandidateIndex {
  const index = new CandidateIndex(yardstick)
  for (const candidate of all) index.put(candidate)
  return index
}

function indexOpportunities(all: readonly Requirements[], yardstick: MatchYardstick): OpportunityIndex {
  const index = new OpportunityIndex(yardstick)
  for (const requirements of all) index.put(requirements)
  return index
}

const pointsByKey = ({ matches }: ReturnType<CandidateIndex["find"]>) =>
  new Map(matches.map(({ key, points }) => [key, points]))

/** The same by looking at one pair after another. */
function listed(requirements: Requirements, candidate: Candidate, yardstick: MatchYardstick): number | null {
  const { barriers, isFound, score } = explainMatch(requirements, candidate, yardstick)
  return barriers.length === 0 && isFound ? score.total : null
}

describe("an index", () => {
  test("finds exactly the people that one look at each would find, with their points", () => {
    fc.assert(
      fc.property(people, anyRequirements, anyMatchYardstick, (all, requirements, yardstick) => {
        const expected = all.flatMap((candidate) => {
          const points = listed(requirements, candidate, yardstick)
          return points === null ? [] : [[candidate.person, points] as const]
        })
        const found = indexPeople(all, yardstick).find(requirements, 100)
        expect(found.count).toBe(expected.length)
        expect(pointsByKey(found)).toEqual(new Map(expected))
      }),
      { numRuns: 150 },
    )
  })

  test("finds exactly the opportunities that one look at each would find, with their points", () => {
    fc.assert(
      fc.property(opportunities, anyCandidate, anyMatchYardstick, (all, candidate, yardstick) => {
        const expected = all.flatMap((requirements) => {
          const points = listed(requirements, candidate, yardstick)
          return points === null ? [] : [[requirements.key, points] as const]
        })
        const found = indexOpportunities(all, yardstick).find(candidate, 100)
        expect(found.count).toBe(expected.length)
        expect(pointsByKey(found)).toEqual(new Map(expected))
      }),
      { numRuns: 150 },
    )
  })

  test("that people join, change and leave is the one built of those who are there in the end", () => {
    const changes = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anyCandidate.map((candidate) => ({ candidate, leaves: false })) },
        { weight: 1, arbitrary: anyCandidate.map((candidate) => ({ candidate, leaves: true })) },
      ),
      { minLength: 150, maxLength: 400, size: "max" },
    )
    fc.assert(
      fc.property(changes, anyRequirements, anyMatchYardstick, (all, requirements, yardstick) => {
        const [index, there] = [new CandidateIndex(yardstick), new Map<string, Candidate>()]
        for (const { candidate, leaves } of all) {
          if (leaves) index.remove(candidate.person)
          else index.put(candidate)
          if (leaves) there.delete(candidate.person)
          else there.set(candidate.person, candidate)
        }
        const rebuilt = indexPeople([...there.values()].toReversed(), yardstick)
        expect(index.size).toBe(there.size)
        expect(index.find(requirements, 10)).toEqual(rebuilt.find(requirements, 10))
        expect(index.tallyExclusions(requirements)).toEqual(rebuilt.tallyExclusions(requirements))
      }),
      { numRuns: 25 },
    )
  })

  test("that opportunities join, change and leave is the one built of those that are there in the end", () => {
    const keys = fc.integer({ min: 0, max: 40 }).map((each) => `opportunity${each}`)
    const changes = fc.array(fc.tuple(keys, fc.option(anyRequirements, { freq: 3 })), {
      ...{ minLength: 150, maxLength: 400, size: "max" },
    })
    fc.assert(
      fc.property(changes, anyCandidate, anyMatchYardstick, (all, candidate, yardstick) => {
        const [index, there] = [new OpportunityIndex(yardstick), new Map<string, Requirements>()]
        for (const [key, requirements] of all) {
          if (requirements) index.put({ ...requirements, key })
          else index.remove(key)
          if (requirements) there.set(key, { ...requirements, key })
          else there.delete(key)
        }
        const rebuilt = indexOpportunities([...there.values()].toReversed(), yardstick)
        expect(index.size).toBe(there.size)
        expect(index.find(candidate, 10)).toEqual(rebuilt.find(candidate, 10))
      }),
      { numRuns: 25 },
    )
  })

  test("lists the best, as many as are asked for, in one order", () => {
    fc.assert(
      fc.property(people, anyRequirements, anyMatchYardstick, fc.nat(12), (all, requirements, yardstick, limit) => {
        const index = indexPeople(all, yardstick)
        const { matches } = index.find(requirements, 100)
        expect(matches.map(({ points }) => points)).toEqual(
          matches.map(({ points }) => points).toSorted((one, other) => other - one),
        )
        expect(index.find(requirements, limit).matches).toEqual(matches.slice(0, limit))
      }),
    )
  })

  test("lets nobody stand first everywhere among equals", () => {
    const all = Array.from({ length: 20 }, (_, each) => ({ ...plainCandidate, person: `person${each}` }))
    const index = indexPeople(all, { ruleSet: defaultMatchRuleSet, near: nothingNear, year: 2026 })
    const first = Array.from(
      { length: 40 },
      (_, key) => index.find({ ...plainRequirements, key: String(key) }, 1).matches[0]?.key,
    )
    expect(new Set(first).size).toBeGreaterThan(10)
  })

  test("refuses more essential skills than it can tell apart", () => {
    const skills = Array.from({ length: 32 }, (_, each) => ({ concept: String(each), isEssential: true }))
    const yardstick = { ruleSet: defaultMatchRuleSet, near: nothingNear, year: 2026 }
    const tooMany = { ...plainRequirements, skills }
    expect(() => new CandidateIndex(yardstick).find(tooMany, 1)).toThrow(RangeError)
    expect(() => new OpportunityIndex(yardstick).put(tooMany)).toThrow(RangeError)
  })
})
