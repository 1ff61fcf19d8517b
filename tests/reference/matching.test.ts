import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { CandidateIndex } from "../../src/engine/matching/candidate-index.js"
import { matchCriteria } from "../../src/engine/matching/criterion.js"
import { defaultMatchRuleSet } from "../../src/engine/matching/rule-set.js"
import { scoreMatch } from "../../src/engine/matching/score-match.js"
import { textLanguages } from "../../src/engine/text/suggestion-index.js"
import { projectPath } from "../../src/platform/project.js"
import { repeated } from "./lists.js"
import {
  gainOfOpportunities,
  gainOfPeople,
  goldenPeople,
  goldenYardstick,
  readGoldenMatches,
} from "./matching-golden.js"

const leastGain = 0.95

describe("whom somebody who knows the work would invite", () => {
  test.each(textLanguages)("is written down for 60 opportunities or more (%s)", (language) => {
    const golden = readGoldenMatches(language)
    const people = new Set(goldenPeople.map(({ person }) => person))
    expect(golden.length).toBeGreaterThanOrEqual(60)
    expect(repeated(golden.map(({ requirements }) => requirements.key))).toEqual([])
    expect(golden.flatMap(({ wanted }) => [...wanted.keys()]).filter((person) => !people.has(person))).toEqual([])
  })

  test.each(textLanguages)("stands first among the candidates (%s)", (language) =>
    expect(gainOfPeople(language)).toBeGreaterThanOrEqual(leastGain),
  )

  test.each(textLanguages)("reads first of what suits her (%s)", (language) =>
    expect(gainOfOpportunities(language)).toBeGreaterThanOrEqual(leastGain),
  )
})

describe("one opportunity, written in English and in French", () => {
  const [english, french] = textLanguages.map(readGoldenMatches)
  const pairs = (english ?? []).flatMap((one, at) => {
    const other = french?.[at]
    return other && one.requirements.occupation !== undefined ? [[one.requirements, other.requirements] as const] : []
  })

  test("has the same score with every person, whichever language she writes in", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(50)
    for (const [one, other] of pairs) {
      for (const person of goldenPeople) {
        expect(scoreMatch(one, person, goldenYardstick)).toEqual(scoreMatch(other, person, goldenYardstick))
      }
    }
  })

  test("has the same candidates in the same order", () => {
    const index = new CandidateIndex(goldenYardstick)
    for (const person of goldenPeople) index.put(person)
    for (const [one, other] of pairs) {
      expect(index.find(one, 20)).toEqual(index.find(other, 20))
      expect(index.tallyExclusions(one)).toEqual(index.tallyExclusions(other))
    }
  })
})

test("the page for the public tells the points of each criterion, in both languages", () => {
  const told = [...readFileSync(projectPath("docs/matching.md"), "utf8").matchAll(/^\| [^|]+ \| (\d+) \|/gm)]
  const weights = matchCriteria.map((criterion) => defaultMatchRuleSet.weights[criterion])
  expect(told.map(([, points]) => Number(points))).toEqual([...weights, ...weights])
})
