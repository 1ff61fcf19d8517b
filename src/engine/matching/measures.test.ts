import { describe, expect, test } from "vitest"
import { plainCandidate, plainRequirements } from "../../../tests/support/matching-sides.js"
import { closenessOf } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import type { MatchCriterion } from "./criterion.js"
import { languageRank } from "./languages.js"
import { matchMeasures } from "./measures.js"
import type { Requirements } from "./requirements.js"
import { defaultMatchRuleSet } from "./rule-set.js"
import type { MatchYardstick } from "./yardstick.js"

type Row = readonly [what: string, asked: Partial<Requirements>, said: Partial<Candidate>, closeness: number]

const near = new Map([
  ["writing", new Map([["editing", 500]])],
  ["data", new Map([["statistics", 1000]])],
])
const neutral = 123
const yardstick: MatchYardstick = {
  ruleSet: {
    ...defaultMatchRuleSet,
    neutral: { ...defaultMatchRuleSet.neutral, skills: neutral, experience: neutral, title: neutral },
  },
  near,
  year: 2026,
}

const measure = (criterion: MatchCriterion, asked: Partial<Requirements>, said: Partial<Candidate>) =>
  matchMeasures[criterion]({ ...plainRequirements, ...asked }, { ...plainCandidate, ...said }, yardstick)

function rows(criterion: MatchCriterion, all: readonly Row[]): void {
  test.each(all)("%s", (_, asked, said, closeness) =>
    expect(closenessOf(measure(criterion, asked, said), neutral)).toBe(closeness),
  )
}

const wishing = (...concepts: readonly string[]) => ({
  skills: concepts.map((concept) => ({ concept, isEssential: false })),
})
const expert = (concept: string, lastUsed?: number) => ({
  ...{ concept, level: "expert" as const },
  ...(lastUsed !== undefined && { lastUsed }),
})

describe("skills: the share that she holds", () => {
  rows("skills", [
    ["all of them", wishing("law", "data"), { skills: [expert("law"), expert("data")] }, 1000],
    ["one of two: the other is unsaid", wishing("law", "data"), { skills: [expert("law")] }, 561],
    ["none of them", wishing("law"), { skills: [expert("cooking")] }, neutral],
    ["one that is near", wishing("writing"), { skills: [expert("editing")] }, 500],
    ["a narrower one", wishing("data"), { skills: [expert("statistics")] }, 1000],
    ["as a beginner", wishing("law"), { skills: [{ concept: "law", level: "beginner" }] }, 650],
    ["at an unsaid level", wishing("law"), { skills: [{ concept: "law" }] }, 850],
    ["used this year", wishing("law"), { skills: [expert("law", 2026)] }, 1000],
    ["used four years ago", wishing("law"), { skills: [expert("law", 2022)] }, 900],
    ["used long ago", wishing("law"), { skills: [expert("law", 2001)] }, 600],
    ["nothing is asked", {}, { skills: [expert("law")] }, neutral],
  ])

  test("the reason names what is held, and what stands in", () =>
    expect(
      measure("skills", wishing("law", "writing", "cooking"), { skills: [expert("law"), expert("editing")] }).reason,
    ).toEqual({ code: "skills-held", exact: ["law"], near: [{ asked: "writing", held: "editing" }] }))
})

const worked = (occupation: string, months: number) => ({ experience: [{ occupation, months }] })

describe("experience: the nearest occupation and its months", () => {
  rows("experience", [
    ["three years in it", { occupation: "21232" }, worked("21232", 36), 1000],
    ["more years add nothing", { occupation: "21232" }, worked("21232", 360), 1000],
    ["a year and a half", { occupation: "21232" }, worked("21232", 18), 750],
    ["in the same minor group", { occupation: "21232" }, worked("21233", 36), 600],
    ["in the same sub-major group", { occupation: "21232" }, worked("21220", 36), 350],
    ["in another occupation", { occupation: "21232" }, worked("41101", 360), neutral],
    ["a suggestion of the title, where none was chosen", { titleOccupations: ["21232"] }, worked("21232", 36), 1000],
    [
      "the one chosen, and not the suggestion",
      { occupation: "41101", titleOccupations: ["21232"] },
      worked("21232", 36),
      neutral,
    ],
  ])
})

describe("title: what it is suggested to mean", () => {
  rows("title", [
    ["the same", { occupation: "21232" }, { titleOccupations: ["41101", "21232"] }, 1000],
    ["one that is near", { occupation: "21232" }, { titleOccupations: ["21231"] }, 600],
    ["nothing", { occupation: "21232" }, {}, neutral],
  ])
})

describe("education: the levels below", () => {
  rows("education", [
    ["what is asked", { education: 6 }, { education: 6 }, 1000],
    ["more is worth no less", { education: 6 }, { education: 10 }, 1000],
    ["one below", { education: 6 }, { education: 5 }, 700],
    ["far below", { education: 9 }, { education: 0 }, 0],
    ["unsaid", { education: 6 }, {}, neutral],
  ])
})

describe("language: the share of the components asked", () => {
  const asked = { languages: { en: { oral: 3, writing: 2 } } }
  rows("language", [
    ["all reached", asked, { languages: { en: { oral: 4, writing: 2 } } }, 1000],
    ["one a level below", asked, { languages: { en: { oral: 2, writing: 2 } } }, 750],
    ["the other language alone", asked, { languages: { fr: { oral: 4, writing: 4 } } }, 0],
    ["unsaid", asked, {}, neutral],
    ["not asked", {}, { languages: { en: { oral: 4 } } }, neutral],
  ])

  test.each([
    ["X", 0],
    ["A", 1],
    ["CLB-4", 1],
    ["B", 2],
    ["CLB-5", 2],
    ["conversation", 2],
    ["C", 3],
    ["CLB-12", 3],
    ["E", 4],
    ["first-language", 4],
    ["P", 5],
    ["CLB-13", undefined],
  ])("level %s has rank %s", (code, rank) => expect(languageRank(code)).toBe(rank))
})

const ottawa = { latitude: 45.42, longitude: -75.69 }
const montreal = { latitude: 45.5, longitude: -73.57 }

describe("place: how far within reach", () => {
  rows("place", [
    ["on the spot", { place: ottawa }, { place: ottawa }, 1000],
    ["at the end of the reach", { place: ottawa, farthest: 166 }, { place: montreal, farthest: 166 }, 501],
    ["beyond the reach", { place: ottawa }, { place: montreal }, 0],
    ["from anywhere", { place: ottawa, isRemote: true }, { place: montreal }, 1000],
    ["unsaid", { place: ottawa }, {}, neutral],
  ])
})

describe("group and level: levels apart in a group that suits", () => {
  const asked = { groupLevels: [{ group: "EC", level: 5 }, { group: "AS" }] }
  rows("group-level", [
    ["the same", asked, { groupLevel: { group: "EC", level: 5 } }, 1000],
    ["one apart", asked, { groupLevel: { group: "EC", level: 6 } }, 600],
    ["any level of the other", asked, { groupLevel: { group: "AS", level: 2 } }, 1000],
    ["a level unsaid", asked, { groupLevel: { group: "EC" } }, 561],
    ["another group", asked, { groupLevel: { group: "PM", level: 5 } }, 0],
    ["unsaid", asked, {}, neutral],
  ])
})

const free = (weeklyMinutes: number, from?: string) => ({
  availability: { weeklyMinutes, days: [], ...(from !== undefined && { from }) },
})

describe("hours: the share that she has", () => {
  rows("hours", [
    ["enough", { weeklyMinutes: 240 }, free(450), 1000],
    ["half", { weeklyMinutes: 900 }, free(450), 500],
    ["unsaid", { weeklyMinutes: 240 }, {}, neutral],
  ])
})

describe("availability: from the start, and on the days", () => {
  const start = { startsOn: "2026-12-01" }
  const days = { days: ["monday", "tuesday"] as const }
  const on = (...named: readonly ("monday" | "sunday")[]) => ({ availability: { weeklyMinutes: 60, days: named } })
  rows("availability", [
    ["from now on, any day", { ...start, ...days }, free(60), 1000],
    ["a month late, no days asked", start, free(60, "2026-12-31"), 436],
    ["one of the two days, no start asked", days, on("monday"), 311],
    ["none of the days", days, on("sunday"), 61],
    ["unsaid", { ...start, ...days }, {}, neutral],
  ])
})
