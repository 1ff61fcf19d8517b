import { describe, expect, test } from "vitest"
import { isUntidy, readOwnList, repeated } from "./lists.js"
import { groups } from "./occupational-groups.js"

const education = readOwnList("education-levels.csv", ["code", "scale", "rank", "title_en", "title_fr"])
const language = readOwnList("language-levels.csv", ["code", "scale", "rank", "title_en", "title_fr"])
const management = readOwnList("management-levels.csv", ["code", "scale", "rank", "title_en", "title_fr"])

describe.each([
  ["education levels", education],
  ["language levels", language],
  ["management levels", management],
])("%s", (_, levels) => {
  test("have each code once, a whole rank and a title of their own in both languages", () => {
    expect(repeated(levels.map(({ code }) => code))).toEqual([])
    expect(levels.filter(({ rank }) => !/^\d+$/.test(rank))).toEqual([])
    expect(levels.filter((level) => isUntidy(level.title_en) || isUntidy(level.title_fr))).toEqual([])
    expect(repeated(levels.map((level) => level.title_en))).toEqual([])
    expect(repeated(levels.map((level) => level.title_fr))).toEqual([])
  })
})

describe("education levels", () => {
  const rankOf = (code: string) => Number(education.find((level) => level.code === code)?.rank)

  test("place the diplomas of Québec among those of the country", () => {
    expect(new Set(education.map(({ scale }) => scale))).toEqual(new Set(["canada", "quebec"]))
    const ranks = new Set(education.filter(({ scale }) => scale === "canada").map(({ rank }) => rank))
    expect(education.filter(({ rank }) => !ranks.has(rank))).toEqual([])
    expect(rankOf("quebec-dep")).toBe(rankOf("trades"))
    expect(rankOf("quebec-dess")).toBe(rankOf("above-bachelor"))
  })

  test("go from none to the doctorate", () => {
    const upwards = ["none", "high-school", "trades", "college-diploma", "bachelor", "master", "doctorate"].map(rankOf)
    expect(upwards).toEqual([...upwards].sort((one, other) => one - other))
    expect(new Set(upwards).size).toBe(7)
  })
})

describe("language levels", () => {
  const codesOf = (scale: string) => language.filter((level) => level.scale === scale).map(({ code }) => code)

  test("are those of the public service, the Canadian benchmarks and everyday words", () => {
    expect(codesOf("public-service")).toEqual(["X", "A", "B", "C", "E", "P"])
    expect(codesOf("canadian-benchmarks")).toEqual(Array.from({ length: 12 }, (_, level) => `CLB-${level + 1}`))
    expect(codesOf("everyday")).toHaveLength(4)
  })

  test("have ranks that rise within each scale", () => {
    for (const [, levels] of Map.groupBy(language, ({ scale }) => scale)) {
      const ranks = levels.map(({ rank }) => Number(rank))
      expect(ranks).toEqual([...new Set(ranks)].sort((one, other) => one - other))
    }
  })
})

describe("management levels", () => {
  test("rise from none to the deputy minister", () => {
    expect(management.map(({ rank }) => Number(rank))).toEqual(management.map((_, position) => position))
    expect(management.at(0)?.code).toBe("none")
    expect(management.at(-1)?.code).toBe("deputy-minister")
  })

  test("name as equivalents the five levels of the federal executive group", () => {
    const named = management.flatMap((level) => /EX-(\d\d)/.exec(level.title_en)?.[1] ?? [])
    expect(named.join("|")).toBe(groups.find(({ code }) => code === "EX")?.levels)
  })
})
