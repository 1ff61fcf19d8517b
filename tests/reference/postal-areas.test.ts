import { describe, expect, test } from "vitest"
import { isInCanada, kilometresBetween } from "./distance.js"
import { arePublishedHere, readOwnList, readPublished, repeated } from "./lists.js"
import { municipalities } from "./municipalities.js"

const areas = readOwnList("postal-areas.csv", ["fsa", "province", "municipality", "latitude", "longitude"])
const municipalityOf = new Map(municipalities.map((row) => [row.code, row]))

/** First letters of the postal codes of each province; the two western territories and Nunavut share X. */
const letters: Readonly<Record<string, string>> = {
  NL: "A",
  NS: "B",
  PE: "C",
  NB: "E",
  QC: "GHJ",
  ON: "KLMNP",
  MB: "R",
  SK: "S",
  AB: "T",
  BC: "V",
  NT: "X",
  NU: "X",
  YT: "Y",
}

describe("postal areas", () => {
  test("are urban ones, each once", () => {
    expect(areas.length).toBeGreaterThan(1300)
    expect(areas.filter(({ fsa }) => !/^[ABCEGHJ-NPR-TVXY][1-9][ABCEGHJ-NPR-TV-Z]$/.test(fsa))).toEqual([])
    expect(repeated(areas.map(({ fsa }) => fsa))).toEqual([])
  })

  test("begin with a letter of their province", () => {
    expect(areas.filter(({ fsa, province }) => !letters[province]?.includes(fsa.charAt(0)))).toEqual([])
  })

  test("belong to a municipality of their province, at most thirty kilometres away", () => {
    const astray = areas.filter((area) => {
      const municipality = municipalityOf.get(area.municipality)
      return municipality?.province !== area.province || kilometresBetween(area, municipality) > 30
    })
    expect(astray).toEqual([])
    expect(areas.filter((area) => !isInCanada(area))).toEqual([])
  })

  test("serve every municipality of a hundred thousand people", () => {
    const served = new Set(areas.map(({ municipality }) => municipality))
    const large = municipalities.filter(({ population }) => Number(population) >= 100_000)
    expect(large.filter(({ code }) => !served.has(code))).toEqual([])
  })

  test.each([
    ["K1A", "Ottawa"],
    ["H2X", "Montréal"],
    ["G1R", "Québec"],
    ["J8X", "Gatineau"],
    ["B3H", "Halifax"],
    ["B3A", "Halifax"],
    ["E1A", "Dieppe"],
    ["X1A", "Yellowknife"],
    ["Y1A", "Whitehorse"],
    ["V8W", "Victoria"],
  ])("%s is in %s", (fsa, title) => {
    const area = areas.find((row) => row.fsa === fsa)
    expect(municipalityOf.get(area?.municipality ?? "")?.title_fr).toBe(title)
  })
})

const centroids = "geo/fsa-centroids.csv"

describe.runIf(arePublishedHere(centroids))("postal areas as others publish them", () => {
  test("lie within a kilometre of the published centre", () => {
    const published = new Map(
      readPublished(centroids, ["fsa", "place", "province", "latitude", "longitude"]).map((row) => [row.fsa, row]),
    )
    const far = areas.filter((area) => {
      const centre = published.get(area.fsa)
      return centre === undefined || kilometresBetween(area, centre) > 1
    })
    expect(far).toEqual([])
  })
})
