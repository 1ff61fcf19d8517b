import { describe, expect, test } from "vitest"
import { plainMentee, plainMentor } from "../../../tests/support/mentoring-pools.js"
import { closenessOf } from "../measuring/measure.js"
import type { Criterion } from "./criterion.js"
import { measures } from "./measures.js"
import { type Mentee, type Mentor, weekBit } from "./participant.js"
import { defaultRuleSet, ruleSetOfStream } from "./rule-set.js"
import { plainYardstick, type Yardstick } from "./yardstick.js"

type Row = readonly [what: string, mentee: Partial<Mentee>, mentor: Partial<Mentor>, closeness: number]

const plain = plainYardstick(defaultRuleSet)
const neutral = 321

function closeness(criterion: Criterion, [, mentee, mentor]: Row, yardstick: Yardstick = plain): number {
  const measure = measures[criterion]({ ...plainMentee, ...mentee }, { ...plainMentor, ...mentor }, yardstick)
  return closenessOf(measure, neutral)
}

const goals = { goals: ["writing", "budget", "networks"] }
const offering = (...concepts: readonly string[]) => ({
  expertise: concepts.map((concept) => ({ concept, level: "expert" as const })),
})

describe("goals: the share that the mentor covers, by rank", () => {
  const rows: readonly Row[] = [
    ["all of them", goals, offering("writing", "budget", "networks"), 1000],
    ["the first alone", goals, offering("writing"), 500],
    ["the second alone", goals, offering("budget"), 333],
    ["the third alone", goals, offering("networks"), 166],
    ["none", goals, offering("law"), 0],
    ["a fourth, which weighs as the third", { goals: ["a", "b", "c", "d"] }, offering("d"), 142],
    ["one named twice counts once", { goals: ["a", "a"] }, offering("a"), 1000],
    ["as a beginner", { goals: ["a"] }, { expertise: [{ concept: "a", level: "beginner" }] }, 500],
    ["at an unsaid level", { goals: ["a"] }, { expertise: [{ concept: "a" }] }, 800],
    ["a goal that she cannot help with", goals, { ...offering("writing", "budget"), cannotHelpWith: ["budget"] }, 500],
    ["no goals", {}, offering("a"), neutral],
    ["no expertise", goals, {}, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("goals", row)).toBe(row[3]))

  test("what is near covers as far as it is near, and the best offer counts", () => {
    const near = new Map([["writing", new Map([["editing", 600]])]])
    const yardstick = plainYardstick(defaultRuleSet, near)
    const row = (mentor: Partial<Mentor>): Row => ["", { goals: ["writing"] }, mentor, 0]
    expect(closeness("goals", row(offering("editing")), yardstick)).toBe(600)
    expect(closeness("goals", row(offering("editing", "writing")), yardstick)).toBe(1000)
    expect(closeness("goals", row({ ...offering("editing"), cannotHelpWith: ["writing"] }), yardstick)).toBe(0)
  })
})

describe("values: closeness in the items, each unanswered one neutral", () => {
  const all = (value: number) => ({
    values: Object.fromEntries(defaultRuleSet.valueItems.map((item) => [item, value])),
  })
  const rows: readonly Row[] = [
    ["the same in all", all(1), all(1), 1000],
    ["the two ends in all", all(-2), all(2), 0],
    ["a step apart in all", all(0), all(1), 750],
    ["one item in common", all(2), { values: { pace: 2 } }, 405],
    ["items that the programme does not ask", { values: { hats: 2 } }, { values: { hats: 2 } }, neutral],
    ["nothing", {}, {}, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("values", row)).toBe(row[3]))
})

describe("interests: what is shared, over what both named", () => {
  const rows: readonly Row[] = [
    ["the same", { interests: ["a", "b"] }, { interests: ["b", "a"] }, 1000],
    ["half", { interests: ["a", "b"] }, { interests: ["b", "c"] }, 500],
    ["one of many", { interests: ["a"] }, { interests: ["a", "b", "c", "d"] }, 400],
    ["none", { interests: ["a"] }, { interests: ["b"] }, 0],
    ["one named twice counts once", { interests: ["a", "a"] }, { interests: ["a"] }, 1000],
    ["the mentor named none", { interests: ["a"] }, {}, neutral],
    ["the mentee named none", {}, { interests: ["a"] }, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("interests", row)).toBe(row[3]))

  test("a very common one tells four times less", () => {
    const yardstick = { ...plain, interestWeights: new Map([["a", 1]]) }
    const sharing = (interest: string): Row => ["", { interests: ["a", "b"] }, { interests: [interest] }, 0]
    expect(closeness("interests", sharing("a"), yardstick)).toBe(333)
    expect(closeness("interests", sharing("b"), yardstick)).toBe(888)
  })
})

describe("path: the share that the mentor has lived", () => {
  const rows: readonly Row[] = [
    ["all", { paths: ["a", "b"] }, { paths: ["a", "b", "c"] }, 1000],
    ["half", { paths: ["a", "b"] }, { paths: ["b"] }, 500],
    ["none", { paths: ["a"] }, { paths: ["b"] }, 0],
    ["unsaid", { paths: ["a"] }, {}, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("path", row)).toBe(row[3]))
})

describe("practicality: half of it the week, three tenths the mode, two the rhythm", () => {
  const morning = (...days: readonly number[]) => days.reduce((week, day) => week | weekBit(day, "morning"), 0)
  const rest = (tenths: number) => (tenths * neutral) / 10
  const rows: readonly Row[] = [
    ["nothing said", {}, {}, neutral],
    ["the least time in common", { week: morning(0) }, { week: morning(0) }, Math.floor(rest(5))],
    ["twice the least", { week: morning(0, 1) }, { week: morning(0, 1) }, Math.floor(125 + rest(5))],
    [
      "time enough to choose",
      { week: morning(0, 1, 2, 3, 4, 5) },
      { week: morning(0, 1, 2, 3, 4, 5) },
      Math.floor(500 + rest(5)),
    ],
    ["the same preferred mode", { preferredMode: "remote" }, { preferredMode: "remote" }, Math.floor(300 + rest(7))],
    [
      "two preferred modes, both possible",
      { preferredMode: "remote" },
      { preferredMode: "in-person" },
      Math.floor(150 + rest(7)),
    ],
    ["the mode that one prefers", { preferredMode: "in-person" }, {}, Math.floor(300 + rest(7))],
    [
      "a preferred mode that the other refuses",
      { preferredMode: "in-person" },
      { modes: ["remote"] },
      Math.floor(rest(7)),
    ],
    [
      "a preferred mode that distance forbids",
      { preferredMode: "in-person", region: "r1" },
      { region: "r2" },
      Math.floor(rest(7)),
    ],
    ["the same rhythm", { rhythm: "monthly" }, { rhythm: "monthly" }, Math.floor(200 + rest(8))],
    ["the next rhythm", { rhythm: "monthly" }, { rhythm: "every-two-weeks" }, Math.floor(100 + rest(8))],
    ["far rhythms", { rhythm: "weekly" }, { rhythm: "quarterly" }, Math.floor(rest(8))],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("practicality", row)).toBe(row[3]))
})

describe("level: best one or two levels above", () => {
  const rows: readonly Row[] = [
    ["the same", { level: 1 }, { level: 1 }, 600],
    ["one above", { level: 1 }, { level: 2 }, 1000],
    ["two above", { level: 1 }, { level: 3 }, 1000],
    ["three above", { level: 1 }, { level: 4 }, 500],
    ["four above", { level: 1 }, { level: 5 }, 200],
    ["eight above", { level: 0 }, { level: 8 }, 200],
    ["unsaid", { level: 1 }, {}, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("level", row)).toBe(row[3]))

  test("among peers, best at the same level", () => {
    const yardstick = plainYardstick(ruleSetOfStream(defaultRuleSet, "peer"))
    expect(closeness("level", ["", { level: 1 }, { level: 1 }, 0], yardstick)).toBe(1000)
  })
})

describe("language: at ease in the one that the mentee prefers, or in the one to practise", () => {
  const francophone = { languages: { fr: "fluent", en: "basic" }, preferredLanguage: "fr" } as const
  const rows: readonly Row[] = [
    ["both at ease", francophone, { languages: { fr: "advanced" } }, 1000],
    ["the mentor gets by", francophone, { languages: { fr: "intermediate", en: "fluent" } }, 500],
    ["the mentor does not speak it", francophone, { languages: { en: "fluent" } }, 0],
    ["the mentee practises the other", { ...francophone, practises: "en" }, { languages: { en: "fluent" } }, 1000],
    ["the mentor practises", francophone, { languages: { fr: "basic", en: "fluent" }, practises: "fr" }, 1000],
    ["the mentor's languages are unsaid", francophone, {}, neutral],
    ["the mentee's preference is unsaid", { languages: { fr: "fluent" } }, { languages: { fr: "fluent" } }, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("language", row)).toBe(row[3]))
})

describe("identity: declared by the mentor, asked for by the mentee", () => {
  const asks = { identity: { codes: ["a", "b"], as: "preference" as const } }
  const rows: readonly Row[] = [
    ["one of those asked for", asks, { identities: ["b"] }, 1000],
    ["another one", asks, { identities: ["c"] }, 0],
    ["none declared", asks, {}, neutral],
    ["not asked for", {}, { identities: ["a"] }, neutral],
  ]
  test.each(rows)("%s", (...row) => expect(closeness("identity", row)).toBe(row[3]))
})
