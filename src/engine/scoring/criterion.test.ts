import fc from "fast-check"
import { expect, test } from "vitest"
import { anyRuleSet } from "../../../tests/support/mentoring-pools.js"
import { mostPoints } from "../measuring/measure.js"
import { byCriterion, criteria, scaleWeights, type Weights } from "./criterion.js"

const anyWeights = fc
  .array(fc.nat(2000), { minLength: criteria.length, maxLength: criteria.length })
  .map((points): Weights => byCriterion((criterion) => points[criteria.indexOf(criterion)] ?? 0))
const sumOf = (weights: Weights) => criteria.reduce((sum, criterion) => sum + weights[criterion], 0)

test("weights brought to a thousand keep their proportions, but for less than a point each", () => {
  fc.assert(
    fc.property(anyWeights, (weights) => {
      fc.pre(sumOf(weights) > 0)
      const scaled = scaleWeights(weights)
      expect(sumOf(scaled)).toBe(mostPoints)
      for (const criterion of criteria) {
        expect(Math.abs(scaled[criterion] - (weights[criterion] * mostPoints) / sumOf(weights))).toBeLessThan(1)
      }
    }),
  )
})

test("weights that make a thousand stay as they are", () => {
  fc.assert(
    fc.property(anyRuleSet, ({ weights }) => {
      expect(scaleWeights(weights)).toEqual(weights)
    }),
  )
})

test("where nothing weighs, nothing is made up", () => {
  const nothing = byCriterion(() => 0)
  expect(scaleWeights(nothing)).toEqual(nothing)
})
