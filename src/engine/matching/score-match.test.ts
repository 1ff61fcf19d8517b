import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  anyCandidate,
  anyMatchYardstick,
  anyRequirements,
  plainCandidate,
  plainRequirements,
} from "../../../tests/support/matching-sides.js"
import { mostPoints } from "../measuring/measure.js"
import { nothingNear } from "../measuring/near-concepts.js"
import { type MatchCriterion, matchCriteria } from "./criterion.js"
import { defaultMatchRuleSet } from "./rule-set.js"
import { neutralPoints, scoreMatch } from "./score-match.js"
import type { MatchYardstick } from "./yardstick.js"

const plain: MatchYardstick = { ruleSet: defaultMatchRuleSet, near: nothingNear, year: 2026 }

describe("the score of any match", () => {
  test("is a whole number from 0 to 1,000, the sum of its contributions, none beyond its weight", () => {
    fc.assert(
      fc.property(anyRequirements, anyCandidate, anyMatchYardstick, (requirements, candidate, yardstick) => {
        const { total, answered, contributions } = scoreMatch(requirements, candidate, yardstick)
        expect(Number.isInteger(total) && total >= 0 && total <= mostPoints).toBe(true)
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(total)
        expect(contributions.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(mostPoints)
        expect(answered >= 0 && answered <= 1000).toBe(true)
        for (const { points, outOf } of contributions) expect(points >= 0 && points <= outOf).toBe(true)
      }),
    )
  })

  test("is the neutral one where nothing is asked, whatever she says", () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const { total, answered } = scoreMatch(plainRequirements, candidate, plain)
        const neutral = matchCriteria.reduce((sum, criterion) => sum + neutralPoints(defaultMatchRuleSet, criterion), 0)
        expect({ total, answered }).toEqual({ total: neutral, answered: 0 })
      }),
    )
  })

  test("is the neutral one, but for a place that can be anywhere, where she says nothing", () => {
    fc.assert(
      fc.property(anyRequirements, (requirements) => {
        const { contributions } = scoreMatch(requirements, plainCandidate, plain)
        for (const { criterion, points } of contributions) {
          if (criterion === "place" && requirements.isRemote) continue
          expect([criterion, points]).toEqual([criterion, neutralPoints(defaultMatchRuleSet, criterion)])
        }
      }),
    )
  })
})

const pointsFor = (criterion: MatchCriterion, ...match: Parameters<typeof scoreMatch>) =>
  scoreMatch(...match).contributions.find((each) => each.criterion === criterion)?.points ?? 0

describe("saying more", () => {
  test("of a skill never takes a point away, asked or not, near or not", () => {
    fc.assert(
      fc.property(
        anyRequirements,
        anyCandidate,
        anyMatchYardstick,
        fc.nat(7).map((each) => `skill${each}`),
        (requirements, candidate, yardstick, concept) => {
          const skills = candidate.skills ?? []
          fc.pre(!skills.some((skill) => skill.concept === concept))
          const before = scoreMatch(requirements, candidate, yardstick).total
          const after = scoreMatch(requirements, { ...candidate, skills: [...skills, { concept }] }, yardstick).total
          expect(after).toBeGreaterThanOrEqual(before)
        },
      ),
    )
  })

  test("of experience, one month or many, never takes a point away", () => {
    fc.assert(
      fc.property(anyRequirements, anyCandidate, anyMatchYardstick, (requirements, candidate, yardstick) => {
        const { experience = [], ...silent } = candidate
        const longer = experience.map((each) => ({ ...each, months: each.months + 12 }))
        const points = [silent, { ...silent, experience }, { ...silent, experience: longer }].map((each) =>
          pointsFor("experience", requirements, each, yardstick),
        )
        expect(points).toEqual(points.toSorted((one, other) => one - other))
      }),
    )
  })

  test("in another order changes nothing", () => {
    fc.assert(
      fc.property(anyRequirements, anyCandidate, anyMatchYardstick, (requirements, candidate, yardstick) => {
        const { skills = [], experience = [], optIns } = candidate
        const turned = {
          ...candidate,
          ...{ skills: skills.toReversed(), experience: experience.toReversed(), optIns: optIns.toReversed() },
        }
        const asked = { ...requirements, skills: (requirements.skills ?? []).toReversed() }
        expect(scoreMatch(asked, turned, yardstick).total).toBe(scoreMatch(requirements, candidate, yardstick).total)
      }),
    )
  })
})
