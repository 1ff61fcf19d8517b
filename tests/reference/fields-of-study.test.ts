import { describe, expect, test } from "vitest"
import { arePublishedHere, isUntidy, readOwnList, readPublished, repeated } from "./lists.js"

const fields = readOwnList("fields-of-study.csv", ["code", "parent", "title_en", "title_fr"])
const series = fields.filter(({ parent }) => parent === "")

describe("fields of study", () => {
  test("are the fifty series and their commonest subseries", () => {
    expect(series).toHaveLength(50)
    expect(fields.length).toBeGreaterThan(300)
  })

  test("have each code once, below the series that it begins with", () => {
    expect(repeated(fields.map(({ code }) => code))).toEqual([])
    expect(series.filter(({ code }) => !/^\d\d$/.test(code))).toEqual([])
    const known = new Set(series.map(({ code }) => code))
    const stray = fields.filter(
      ({ code, parent }) =>
        parent !== "" && !(/^\d\d\.\d\d$/.test(code) && code.startsWith(`${parent}.`) && known.has(parent)),
    )
    expect(stray).toEqual([])
  })

  test("have a title in both languages, of its own among the subseries", () => {
    expect(fields.filter((field) => isUntidy(field.title_en) || isUntidy(field.title_fr))).toEqual([])
    const subseries = fields.filter(({ parent }) => parent !== "")
    expect(repeated(subseries.map((field) => field.title_en))).toEqual([])
    expect(repeated(subseries.map((field) => field.title_fr))).toEqual([])
  })
})

const structure = "programs/cip2021-structure-en.csv.gz"

describe.runIf(arePublishedHere(structure))("fields of study as Statistics Canada publishes them", () => {
  test("have the same codes and English titles", () => {
    const official = new Map(
      readPublished(structure, ["level", "structure", "code", "parent", "title"]).map(({ code, title }) => [
        code.replace(/\.$/, ""),
        title,
      ]),
    )
    expect(fields.map(({ code, title_en }) => [code, title_en])).toEqual(
      fields.map(({ code }) => [code, official.get(code)?.replaceAll("'", "’")]),
    )
  })
})
