import { expect, test } from "vitest"
import { plainMentee, plainMentor } from "../../../tests/support/mentoring-pools.js"
import { buildInstance } from "./build-instance.js"
import { compareScores, describeScores } from "./compare-scores.js"
import type { Pool } from "./participant.js"
import { defaultRuleSet, type RuleSet } from "./rule-set.js"
import { plainYardstick } from "./yardstick.js"

const pool: Pool = {
  mentees: [
    { ...plainMentee, key: "ann", person: "ann", goals: ["writing"], paths: ["region"] },
    { ...plainMentee, key: "bea", person: "bea", unit: "u1" },
    { ...plainMentee, key: "cam", person: "cam", isAway: true },
  ],
  mentors: [
    { ...plainMentor, key: "dee", person: "dee", expertise: [{ concept: "writing", level: "expert" }], paths: ["sea"] },
    { ...plainMentor, key: "eli", person: "eli", expertise: [{ concept: "law" }], paths: ["region"], unit: "u1" },
  ],
}
const under = (ruleSet: RuleSet) => buildInstance(pool, plainYardstick(ruleSet), { now: 0 })
const { weights, gates } = defaultRuleSet
const before = under(defaultRuleSet)

test("a pool is described by its pairs, how many are good enough, and who has none", () => {
  expect(describeScores(before)).toEqual({
    eligiblePairs: 3,
    acceptablePairs: 2,
    menteesWithout: 1,
    byHundred: [0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0],
  })
})

test("the same rules change nothing", () => {
  expect(compareScores(before, under(defaultRuleSet))).toEqual({
    ...{ higher: 0, lower: 0, equal: 3, added: 0, removed: 0 },
    otherBest: [],
  })
})

test("other weights raise some pairs, lower others, and give a mentee another best mentor", () => {
  const after = under({ ...defaultRuleSet, weights: { ...weights, goals: 100, path: 300 } })
  expect(compareScores(before, after)).toEqual({
    ...{ higher: 1, lower: 1, equal: 1, added: 0, removed: 0 },
    otherBest: [0],
  })
})

test("other gates make pairs or take them away", () => {
  const after = under({ ...defaultRuleSet, gates: { ...gates, origin: "any" } })
  expect(compareScores(before, after)).toMatchObject({ added: 1, removed: 0, equal: 3 })
  expect(compareScores(after, before)).toMatchObject({ added: 0, removed: 1, equal: 3 })
})
