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
import { matchGates } from "./gate.js"
import { listRelaxations, relax } from "./relaxations.js"
import type { Requirements } from "./requirements.js"
import { defaultMatchRuleSet } from "./rule-set.js"
import type { MatchYardstick } from "./yardstick.js"

const people = fc.uniqueArray(anyCandidate, { maxLength: 40, size: "max", selector: ({ person }) => person })

function indexPeople(all: readonly Candidate[], yardstick: MatchYardstick): CandidateIndex {
  const index = new CandidateIndex(yardstick)
  for (const candidate of all) index.put(candidate)
  return index
}

describe("any relaxation", () => {
  test("keeps everybody who was eligible, and brings exactly as many more as it says", () => {
    fc.assert(
      fc.property(people, anyRequirements, anyMatchYardstick, (all, requirements, yardstick) => {
        const index = indexPeople(all, yardstick)
        const { eligible, relaxations } = index.tallyExclusions(requirements)
        expect(index.find(requirements, 0).count).toBe(eligible)
        for (const { relaxation, people: more } of relaxations) {
          expect(index.find(relax(requirements, relaxation), 0).count).toBe(eligible + more)
        }
      }),
      { numRuns: 150 },
    )
  })

  test("that is not told brings no more than those that are", () => {
    fc.assert(
      fc.property(people, anyRequirements, anyMatchYardstick, (all, requirements, yardstick) => {
        const index = indexPeople(all, yardstick)
        const { eligible, relaxations } = index.tallyExclusions(requirements)
        const gains = listRelaxations(requirements, yardstick.ruleSet)
          .map((relaxation) => index.find(relax(requirements, relaxation), 0).count - eligible)
          .filter((gain) => gain > 0)
          .toSorted((one, other) => other - one)
        expect(relaxations.map(({ people: more }) => more)).toEqual(gains.slice(0, 3))
      }),
    )
  })
})

test("each gate counts those of whom evidence speaks and whom it keeps out, and opt-in alone those who did not", () => {
  fc.assert(
    fc.property(people, anyRequirements, anyMatchYardstick, (all, requirements, yardstick) => {
      const explained = all
        .map((candidate) => explainMatch(requirements, candidate, yardstick))
        .filter(({ isFound }) => isFound)
        .map(({ barriers }) => barriers.map(({ gate }) => gate))
      const counted = explained.map((failing) => {
        const alone = ["own-opportunity", "already-applied", "not-opted-in", "wrong-side"] as const
        const first = failing.find((gate) => alone.some((each) => each === gate))
        return first ? [first] : failing
      })
      const expected = matchGates.flatMap((gate) => {
        const kept = counted.filter((failing) => failing.includes(gate)).length
        return kept > 0 ? [{ gate, people: kept }] : []
      })
      const { found, gates } = indexPeople(all, yardstick).tallyExclusions(requirements)
      expect(found).toBe(explained.length)
      expect(new Set(gates)).toEqual(new Set(expected))
    }),
    { numRuns: 150 },
  )
})

const asked: Requirements = {
  ...plainRequirements,
  skills: [
    { concept: "python", isEssential: true },
    { concept: "statistics", isEssential: false },
  ],
  languages: { en: { oral: 3 } },
}
const yardstick: MatchYardstick = { ruleSet: defaultMatchRuleSet, near: nothingNear, year: 2026 }

test("a creator reads what keeps people out and what would bring more", () => {
  const statistician = { ...plainCandidate, skills: [{ concept: "statistics" }] }
  const programmer = { ...plainCandidate, skills: [{ concept: "python" }, { concept: "statistics" }] }
  const index = indexPeople(
    [
      { ...programmer, person: "fits" },
      { ...programmer, person: "speaks some English", languages: { en: { oral: 2 }, fr: { oral: 4 } } },
      { ...programmer, person: "speaks no English", languages: { fr: { oral: 4 } } },
      { ...statistician, person: "has another skill" },
      { ...statistician, person: "has another skill too" },
      { ...programmer, person: "did not opt in", optIns: [] },
    ],
    yardstick,
  )
  expect(index.tallyExclusions(asked)).toEqual({
    ...{ found: 6, eligible: 1 },
    gates: [
      { gate: "essential-skill-missing", people: 2 },
      { gate: "language-below", people: 2 },
      { gate: "not-opted-in", people: 1 },
    ],
    relaxations: [
      { relaxation: { code: "wish-skill", skill: "python" }, people: 2 },
      { relaxation: { code: "lower-language", component: { language: "en", component: "oral", rank: 2 } }, people: 1 },
    ],
  })
})
