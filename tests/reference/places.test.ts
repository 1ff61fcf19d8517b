import { describe, expect, test } from "vitest"
import { isInCanada, kilometresBetween } from "./distance.js"
import { arePublishedHere, isUntidy, readOwnList, readPublished, repeated } from "./lists.js"
import { municipalities } from "./municipalities.js"

const provinces = readOwnList("provinces.csv", ["code", "sgc", "title_en", "title_fr", "time_zone"])
const regions = readOwnList("economic-regions.csv", ["code", "province", "title_en", "title_fr"])

type Municipality = (typeof municipalities)[number]

const provinceOfCode = new Map(provinces.map(({ code, sgc }) => [sgc, code]))
const namesOf = (row: Municipality) =>
  [row.title_en, row.title_fr, row.other_names_en, row.other_names_fr]
    .flatMap((cell) => cell.split("|"))
    .filter(Boolean)
const municipalityOf = (code: string) => municipalities.find((row) => row.code === code)

describe("provinces, economic regions and municipalities", () => {
  test.each([
    ["provinces and territories", provinces, 13],
    ["economic regions", regions, 76],
  ])("there are all the %s", (_, list, count) => {
    expect(list).toHaveLength(count)
  })

  test("there are the places where most people live and most work is offered", () => {
    expect(municipalities.length).toBeGreaterThan(800)
    const counted = municipalities.reduce((sum, { population }) => sum + Number(population), 0)
    expect(counted).toBeGreaterThan(31_000_000)
  })

  test.each([
    ["provinces", provinces],
    ["economic regions", regions],
    ["municipalities", municipalities],
  ])("%s have each code once and a title in both languages", (_, list) => {
    expect(repeated(list.map(({ code }) => code))).toEqual([])
    expect(list.filter((row) => isUntidy(row.title_en) || isUntidy(row.title_fr))).toEqual([])
  })

  test("a region and a municipality carry the code of their province", () => {
    const elsewhere = [...regions, ...municipalities].filter(
      ({ code, province }) => provinceOfCode.get(code.slice(0, 2)) !== province,
    )
    expect(elsewhere).toEqual([])
  })

  test("a municipality lies in an economic region of its province", () => {
    const known = new Map(regions.map(({ code, province }) => [code, province]))
    const astray = municipalities.filter((row) => known.get(row.economic_region) !== row.province)
    expect(astray).toEqual([])
  })

  test("a census division lies in one economic region, but for Halton, which Burlington divides", () => {
    const regionsOf = Map.groupBy(municipalities, ({ code }) => code.slice(0, 4))
    const divided = [...regionsOf]
      .filter(([, rows]) => new Set(rows.map((row) => row.economic_region)).size > 1)
      .map(([division]) => division)
    expect(divided).toEqual(["3524"])
    expect(municipalityOf("3524002")).toMatchObject({ title_en: "Burlington", economic_region: "3550" })
  })

  test("no two municipalities of a province are shown under one name", () => {
    for (const title of ["title_en", "title_fr"] as const) {
      expect(repeated(municipalities.map((row) => `${row.province} ${row[title]}`))).toEqual([])
    }
  })

  test("other names are tidy, and say more than the title", () => {
    const idle = municipalities.filter((row) =>
      (["en", "fr"] as const).some((language) => {
        const others = row[`other_names_${language}`].split("|").filter(Boolean)
        return others.some(isUntidy) || repeated([row[`title_${language}`], ...others]).length > 0
      }),
    )
    expect(idle).toEqual([])
  })

  test("a municipality is in Canada and counts thousands of people", () => {
    expect(municipalities.filter((row) => !isInCanada(row))).toEqual([])
    expect(municipalities.filter(({ population }) => !/^[1-9]\d*000$/.test(population))).toEqual([])
  })

  test("every time zone is one that clocks know", () => {
    const zones = new Set([...provinces, ...municipalities].map((row) => row.time_zone))
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow()
  })

  test.each([
    ["Happy Valley-Goose Bay", "America/Goose_Bay"],
    ["Les Îles-de-la-Madeleine", "America/Halifax"],
    ["Kenora", "America/Winnipeg"],
    ["Atikokan", "America/Atikokan"],
    ["Thunder Bay", "America/Toronto"],
    ["Creighton", "America/Winnipeg"],
    ["Lloydminster", "America/Edmonton"],
    ["Saskatoon", "America/Regina"],
    ["Cranbrook", "America/Edmonton"],
    ["Creston", "America/Creston"],
    ["Fort St. John", "America/Dawson_Creek"],
    ["Northern Rockies", "America/Fort_Nelson"],
    ["Whitehorse", "America/Whitehorse"],
    ["Rankin Inlet", "America/Rankin_Inlet"],
    ["Cambridge Bay", "America/Cambridge_Bay"],
  ])("clocks of %s show the time of %s", (title, zone) => {
    const found = municipalities.filter((row) => row.title_en === title)
    expect(new Set(found.map((row) => row.time_zone))).toEqual(new Set([zone]))
  })

  test.each([
    ["Dartmouth", "Halifax"],
    ["Scarborough", "Toronto"],
    ["Chicoutimi", "Saguenay"],
    ["Fort McMurray", "Wood Buffalo"],
    ["Quebec City", "Québec"],
    ["Sudbury", "Greater Sudbury"],
    ["Grand Sudbury", "Greater Sudbury"],
  ])("%s is found as a name of %s", (name, title) => {
    expect(municipalities.filter((row) => namesOf(row).includes(name)).map((row) => row.title_en)).toEqual([title])
  })
})

const fold = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replace(/\bsainte?\b/g, "st")
    .replace(/\bste\b/g, "st")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

const geography = {
  provinces: "geo/provinces.csv",
  regions: "geo/economic-regions.csv",
  subdivisions: "geo/census-subdivisions.csv.gz",
  geonames: "geo/geonames-ca-cities.csv",
  simplemaps: "geo/simplemaps-canadacities.csv",
  postings: "job-bank/top-cities-2026-08.csv",
}

describe.runIf(arePublishedHere(...Object.values(geography)))("places as they are published", () => {
  test("provinces have the codes and names of Statistics Canada", () => {
    const official = readPublished(geography.provinces, ["code", "sgc", "title_en", "title_fr"])
    expect(provinces.map(({ time_zone: _, ...row }) => row)).toEqual(
      official.map((row) => ({ code: row.code, sgc: row.sgc, title_en: row.title_en, title_fr: row.title_fr })),
    )
  })

  test("economic regions have the codes and names of Statistics Canada", () => {
    // In the wage tables that carry these names, two are shorter than in the classification.
    const names = new Map([
      ["5920", "Lower Mainland"],
      ["6010", "Yukon Territory"],
    ])
    const official = readPublished(geography.regions, ["code", "title", "province", "level"])
      .filter(({ code }) => /^ER\d{4}$/.test(code))
      .map((row) => [row.code.slice(2), row.province, row.title.replaceAll("--", "–")])
    expect(regions.map((row) => [row.code, row.province, names.get(row.code) ?? row.title_en])).toEqual(official)
  })

  /** Municipalities renamed since the published list, or that carry there a number that nobody says. */
  const listedAs = new Map([
    ["2440043", "Asbestos"],
    ["4622058", "Norway House 17"],
    ["4711065", "Corman Park No. 344"],
    ["4806001", "Foothills No. 31"],
    ["4811001", "Wetaskiwin County No. 10"],
    ["4812004", "Bonnyville No. 87"],
    ["4819006", "Grande Prairie County No. 1"],
    ["5947026", "Queen Charlotte"],
    ["6204007", "Cape Dorset"],
    ["6204011", "Hall Beach"],
  ])

  test("municipalities have the codes and names of Statistics Canada", () => {
    const official = new Map(
      readPublished(geography.subdivisions, ["code", "province", "division", "en", "fr"]).map((row) => [row.code, row]),
    )
    const plain = (name: string) =>
      name
        .replace(/ \(.+\)$/, "")
        .replaceAll("’", "'")
        .replaceAll("–", "--")
        .replaceAll("œ", "oe")
    const ours = municipalities.map(({ code, title_en, title_fr }) => {
      const listed = listedAs.get(code)
      return { code, en: listed ?? plain(title_en), fr: listed ?? plain(title_fr) }
    })
    expect(ours).toEqual(ours.map(({ code }) => ({ code, en: official.get(code)?.en, fr: official.get(code)?.fr })))
  })

  test("municipalities lie where others put them", () => {
    const published = [
      ...readPublished(geography.geonames, ["id", "name", "province", "latitude", "longitude"]),
      ...readPublished(geography.simplemaps, ["name", "ascii", "province", "province_name", "latitude", "longitude"]),
    ]
    const places = Map.groupBy(published, ({ province, name }) => `${province} ${fold(name)}`)
    const compared = municipalities.map((row) => {
      const candidates = namesOf(row)
        .flatMap((name) => [name, name.replace(/ \(.+\)$/, "")])
        .flatMap((name) => places.get(`${row.province} ${fold(name)}`) ?? [])
      return { title: row.title_en, distances: candidates.map((place) => kilometresBetween(row, place)) }
    })
    const far = compared.filter(({ distances }) => distances.length > 0 && Math.min(...distances) > 25)
    expect(far).toEqual([])
    expect(compared.filter(({ distances }) => distances.length > 0).length).toBeGreaterThan(800)
  })

  test("every place where work is often offered is found by its name", () => {
    const known = new Set(
      municipalities.flatMap(namesOf).flatMap((name) => [fold(name), fold(name.replace(/ \(.+\)$/, ""))]),
    )
    const unknown = readPublished(geography.postings, ["city"]).filter(({ city }) => !known.has(fold(city)))
    expect(unknown).toEqual([])
  })
})
