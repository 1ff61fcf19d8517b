import { describe, expect, test } from "vitest"
import { arePublishedHere, readOwnList, readPublished, repeated } from "./lists.js"
import { skillCodes } from "./own-skills.js"

const links = readOwnList("occupation-skills.csv", ["occupation", "skill", "weight"])
const linked = Map.groupBy(links, ({ occupation }) => occupation)

const unitGroups = new Set(
  readOwnList("noc-2021.csv", ["level", "code", "title_en", "title_fr"])
    .filter(({ level }) => level === "5")
    .map(({ code }) => code),
)

describe("the skills of an occupation", () => {
  test("are given for at least sixty unit groups of the classification", () => {
    expect(linked.size).toBeGreaterThanOrEqual(60)
    expect([...linked.keys()].filter((code) => !unitGroups.has(code))).toEqual([])
  })

  test("are skills of the list, each once", () => {
    expect(links.filter(({ skill }) => !skillCodes.has(skill))).toEqual([])
    expect(repeated(links.map(({ occupation, skill }) => `${occupation} ${skill}`))).toEqual([])
  })

  test("are from eight to fifteen", () => {
    expect([...linked].filter(([, { length }]) => length < 8 || length > 15)).toEqual([])
  })

  test("weigh from 1 to 1000, in whole numbers, the weightiest first", () => {
    expect(links.filter(({ weight }) => !/^(?:[1-9]\d{0,2}|1000)$/.test(weight))).toEqual([])
    const unsorted = [...linked].filter(([, own]) => {
      const weights = own.map(({ weight }) => Number(weight))
      return weights.some((weight, position) => weight < (weights[position + 1] ?? 0))
    })
    expect(unsorted).toEqual([])
  })
})

const postings = "job-bank/postings-by-noc-2026-08.csv"

describe.runIf(arePublishedHere(postings))("as the Job Bank counts its postings", () => {
  test("the sixty occupations most often posted all have their skills", () => {
    const commonest = readPublished(postings, ["occupation", "postings"])
      .filter(({ occupation }) => occupation !== "")
      .toSorted((one, other) => Number(other.postings) - Number(one.postings))
      .slice(0, 60)
    expect(commonest).toHaveLength(60)
    expect(commonest.filter(({ occupation }) => !linked.has(occupation))).toEqual([])
  })
})
