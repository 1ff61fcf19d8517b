import { describe, expect, test } from "vitest"
import { arePublishedHere, isUntidy, readOwnList, readPublished, repeated } from "./lists.js"

const groups = readOwnList("noc-2021.csv", ["level", "code", "title_en", "title_fr"])
const codes = new Set(groups.map(({ code }) => code))

describe("the National Occupational Classification of 2021", () => {
  test.each([
    ["broad categories", "1", 10],
    ["major groups", "2", 45],
    ["sub-major groups", "3", 89],
    ["minor groups", "4", 162],
    ["unit groups", "5", 516],
  ])("has all its %s", (_, level, count) => {
    expect(groups.filter((group) => group.level === level)).toHaveLength(count)
  })

  test("gives every group a code of as many digits as its level", () => {
    expect(groups.filter(({ level, code }) => !/^\d+$/.test(code) || code.length !== Number(level))).toEqual([])
  })

  test("has each code once", () => {
    expect(repeated(groups.map(({ code }) => code))).toEqual([])
  })

  test("has the group that each group belongs to", () => {
    expect(groups.filter(({ code }) => code.length > 1 && !codes.has(code.slice(0, -1)))).toEqual([])
  })

  test("has a TEER category from 0 to 5 in the second digit", () => {
    expect(groups.filter(({ code }) => code.length > 1 && !/^\d[0-5]/.test(code))).toEqual([])
  })

  test("has a title in both languages for every group", () => {
    expect(groups.filter((group) => isUntidy(group.title_en) || isUntidy(group.title_fr))).toEqual([])
  })
})

const published = { en: "noc/noc2021-structure-en.csv", fr: "noc/noc2021-structure-fr.csv" }

describe.runIf(arePublishedHere(published.en, published.fr))("as Statistics Canada publishes it", () => {
  test.each(["en", "fr"] as const)("it has the same groups and titles, in the same order (%s)", (language) => {
    const official = readPublished(published[language], ["level", "structure", "code", "title", "definition"])
    expect(groups.map((group) => [group.level, group.code, group[`title_${language}`]])).toEqual(
      official.map(({ level, code, title }) => [level, code, title.replaceAll("'", "’")]),
    )
  })
})
