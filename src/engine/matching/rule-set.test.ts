import { expect, test } from "vitest"
import { type MatchRuleSetProblem, matchRuleSetProblems, problemsOfMatchRuleSet } from "./check-rule-set.js"
import { defaultMatchRuleSet, type MatchRuleSet } from "./rule-set.js"

const { weights, neutral, skills, occupations } = defaultMatchRuleSet

const wrong: Readonly<Record<MatchRuleSetProblem, Partial<MatchRuleSet>>> = {
  "weights-not-whole": { weights: { ...weights, skills: weights.skills - 0.5, title: weights.title + 0.5 } },
  "weights-not-a-thousand": { weights: { ...weights, skills: weights.skills - 1 } },
  "neutral-out-of-range": { neutral: { ...neutral, place: 1001 } },
  "least-evidence-out-of-range": { leastEvidence: -1 },
  "skill-levels-not-rising": { skills: { ...skills, levels: { ...skills.levels, expert: 100 } } },
  "recency-not-falling": { skills: { ...skills, longUnused: 1000 } },
  "occupation-nearness-not-falling": { occupations: { ...occupations, nearness: [500, 600, 100] } },
  "months-out-of-range": { occupations: { ...occupations, enoughMonths: 0 } },
  "education-closeness-not-falling": { educationCloseness: [] },
  "level-closeness-not-falling": { levelCloseness: [500, 1000] },
  "distance-out-of-range": { farthest: 20_001 },
  "latest-start-out-of-range": { latestStart: 1.5 },
}

test("the rules that come with the platform have no problem", () =>
  expect(problemsOfMatchRuleSet(defaultMatchRuleSet)).toEqual([]))

test.each(matchRuleSetProblems)("rules are refused: %s", (problem) =>
  expect(problemsOfMatchRuleSet({ ...defaultMatchRuleSet, ...wrong[problem] })).toEqual([problem]),
)
