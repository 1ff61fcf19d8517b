import { describe, expect, test } from "vitest"
import { problemsOfRuleSet, type RuleSetProblem, ruleSetProblems } from "./check-rule-set.js"
import { defaultRuleSet, type RuleSet, ruleSetOfStream, streams, thresholdAt } from "./rule-set.js"

const week = 7 * 24 * 60 * 60 * 1000

describe("the least score of a pair", () => {
  test.each([
    ["on the day of the request", 0, 450],
    ["a day before a week", week - 1, 450],
    ["after a week", week, 425],
    ["after five weeks", 5 * week, 325],
    ["after six weeks", 6 * week, 300],
    ["after a year", 52 * week, 300],
    ["before the request, where clocks disagree", -week, 450],
  ])("%s", (_, waited, least) => expect(thresholdAt(defaultRuleSet, 1000, 1000 + waited)).toBe(least))
})

test.each(streams)("the default rule set can be used for the stream %s", (stream) => {
  expect(problemsOfRuleSet(ruleSetOfStream(defaultRuleSet, stream))).toEqual([])
})

test("the stream of official languages gives language a fifth of the points", () => {
  const { weights } = ruleSetOfStream(defaultRuleSet, "official-languages")
  expect(weights).toMatchObject({ goals: 250, values: 209, language: 208, identity: 0 })
})

describe("a rule set is refused", () => {
  const { gates, weights, threshold } = defaultRuleSet
  const wrong: Readonly<Record<RuleSetProblem, Partial<RuleSet>>> = {
    "weights-not-whole": { weights: { ...weights, goals: 300.5, values: 249.5 } },
    "weights-not-a-thousand": { weights: { ...weights, goals: 301 } },
    "goal-weights-out-of-range": { goalWeights: [] },
    "value-items-too-many": { valueItems: [..."abcdefghi"] },
    "value-item-twice": { valueItems: ["pace", "pace"] },
    "level-closeness-out-of-range": { levelCloseness: [1001] },
    "threshold-out-of-range": { threshold: { ...threshold, last: 451 } },
    "wish-points-out-of-range": { wishPoints: [151] },
    "reporting-levels-out-of-range": { gates: { ...gates, reportingLevels: -1 } },
    "common-parts-out-of-range": { gates: { ...gates, commonParts: 29 } },
    "distance-out-of-range": { gates: { ...gates, farthest: -1 } },
  }
  test.each(ruleSetProblems)("%s", (problem) => {
    expect(problemsOfRuleSet({ ...defaultRuleSet, ...wrong[problem] })).toEqual([problem])
  })
})
