import { beforeAll, describe, expect, test } from "vitest"
import { csv, usePublisherFiles } from "../../../../../tests/support/publisher-files.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { listRows } from "../../lists/list.store.js"
import { importFiles } from "../import-files.js"

const site = useSite()
const files = usePublisherFiles()
const here = () => reading(site.doorway, operator)
const allowed = { mayEndMuch: true }

beforeAll(() => site.app.loadReference())

const municipality = async (code: string) => (await listRows(here(), "municipality", { code: [code] }))[0]

describe("municipalities", () => {
  const header = ["sgc_csd", "province", "sgc_cd", "name_en", "name_fr", "type"]
  const rows = [
    ["2440043", "QC", "2440", "Asbestos", "Asbestos", "V"],
    ["2440017", "QC", "2440", "Saint-Zeppelin", "Saint-Zeppelin", "MÉ"],
    ["5915001", "BC", "5915", "Langley", "Langley", "DM"],
    ["2466023", "QC", "2466", "Mont Royal Ville", "Montréal-la-Ville", "V"],
  ]

  test("replace the list, keeping what the file does not say", async () => {
    const before = await municipality("2466023")
    const path = await files.write("csd.csv", csv([header, ...rows]))
    await importFiles(site.doorway, "municipalities", [path], allowed)
    expect(await listRows(here(), "municipality")).toHaveLength(4)
    expect(await municipality("2466023")).toMatchObject({
      titleFr: "Montréal-la-Ville",
      otherNamesFr: [...(before?.otherNamesFr ?? []), "Montréal"],
      latitude: before?.latitude,
      timeZone: "America/Toronto",
    })
  })

  test("do not take a name of old again, nor lose what tells two of one name apart", async () => {
    expect(await municipality("2440043")).toMatchObject({ titleFr: "Val-des-Sources", otherNamesFr: ["Asbestos"] })
    expect((await municipality("5915001"))?.titleEn).toBe("Langley (township)")
  })

  test("are in the region of their division, in the time zone of their province", async () => {
    expect(await municipality("2440017")).toMatchObject({
      economicRegion: "2430",
      timeZone: "America/Toronto",
      latitude: null,
    })
  })

  test("take coordinates from free lists, where they have none", async () => {
    const geonames = [
      ["geonames_id", "name", "province", "lat", "lng", "population", "feature_code"],
      [1, "Saint Zeppelin", "QC", 45.7, -71.9, 1200, "PPL"],
      [2, "Asbestos", "QC", 1, 1, 1, "PPL"],
    ]
    const simplemaps = [
      ["city", "province_id", "lat", "lng", "population", "timezone", "id"],
      ["Nowhere", "QC", 45, -70, 10.0, "America/New_York", 3],
    ]
    const paths = [await files.write("g.csv", csv(geonames)), await files.write("s.csv", csv(simplemaps))]
    const [report] = await importFiles(site.doorway, "municipalities", paths)
    expect(report).toMatchObject({ added: [], changed: [{ code: "2440017" }], ended: [] })
    expect(await municipality("2440017")).toMatchObject({ latitude: 45.7, longitude: -71.9, population: 1200 })
  })

  test("are refused in a province that does not exist", async () => {
    const path = await files.write("csd.csv", csv([header, ["9900001", "ZZ", "9900", "Nowhere", "Nulle part", "V"]]))
    await expect(importFiles(site.doorway, "municipalities", [path], allowed)).rejects.toMatchObject({
      values: { file: "csd.csv", line: 2, column: "province", problem: "cell-not-known" },
    })
  })
})

describe("economic regions", () => {
  test("are those of four digits, and keep their French names", async () => {
    const regions = (await listRows(here(), "economic-region")).map(({ code, province, titleEn }) => [
      `ER${code}`,
      String(titleEn).replaceAll("–", "--"),
      province,
      "region",
    ])
    const rows = [["er_code", "name", "province", "level"], ["ER24", "Quebec", "QC", "province"], ...regions]
    const path = await files.write(
      "er.csv",
      csv(rows.map((row) => (row[0] === "ER2430" ? row.with(1, "Estrie!") : row))),
    )
    const [report] = await importFiles(site.doorway, "economic-regions", [path])
    expect(report).toMatchObject({ added: [], changed: [{ code: "2430", titleEn: "Estrie!", titleFr: "Estrie" }] })
  })
})

describe("postal areas", () => {
  test("lead to the municipality that they led to, or to the one that the file names; one without centre is left out", async () => {
    const rows = [
      ["fsa", "place", "province", "lat", "lng"],
      ["J1T", "Asbestos", "QC", 45.77, -71.93],
      ["J0Z", "Great North (saint-zeppelin)", "QC", 45.7, -71.9],
      ["H0H", "Reserved (santa Claus)", "QC", "", ""],
    ]
    await importFiles(site.doorway, "postal-areas", [await files.write("fsa.csv", csv(rows))], allowed)
    expect(await listRows(here(), "postal-area")).toMatchObject([
      { fsa: "J0Z", municipality: "2440017" },
      { fsa: "J1T", municipality: "2440043" },
    ])
  })
})

describe("fields of study", () => {
  const header = ["Level", "Hierarchical structure", "Code", "Parent", "Class title", "Superscript", "Class definition"]

  test("come in one language, leave the other as it was, and know what they belong to", async () => {
    const rows = [
      [1, "Series", "01.", "", "Farming", "", ""],
      [2, "Subseries", "1.01", "01.", "Farms", "", ""],
      [3, "Class", "01.0101", "01.01", "Small farms", "CAN", ""],
    ]
    await importFiles(site.doorway, "fields-of-study", [await files.write("cip.csv", csv([header, ...rows]))], allowed)
    const [series, subseries, small] = await listRows(here(), "field-of-study")
    expect(series).toMatchObject({ code: "01", parent: null, titleEn: "Farming" })
    expect(series?.titleFr).toContain("agricoles")
    expect(subseries).toMatchObject({ code: "01.01", parent: "01" })
    expect(small).toMatchObject({ code: "01.0101", parent: "01.01", titleFr: null })
  })

  test("are refused where one belongs to none", async () => {
    const path = await files.write("cip.csv", csv([header, [3, "Class", "99.0101", "99.01", "Nothing", "", ""]]))
    await expect(importFiles(site.doorway, "fields-of-study", [path], allowed)).rejects.toMatchObject({
      values: { line: 2, column: "parent", problem: "cell-not-known" },
    })
  })
})

describe("occupational groups", () => {
  test("add to the list, name anew, and end nothing", async () => {
    const before = await listRows(here(), "occupational-group")
    const rows = [
      ["abbr", "code", "group_en", "group_fr", "subgroup_en", "subgroup_fr"],
      ["AI", "402", "Air Traffic Control(AI)", "Contrôle aérien(AI)", "N/A", "S.o."],
      ["SRE", "", "Ship Repair-East(SRE)", "", "Apprentices(SR-APP)", "Apprenties et apprentis(SR-APP)"],
    ]
    const [report] = await importFiles(site.doorway, "occupational-groups", [await files.write("g.csv", csv(rows))])
    expect(report).toMatchObject({
      added: [{ code: "SRE-APP", parent: "SRE", titleFr: "Apprenties et apprentis", levels: [] }],
      changed: [{ code: "AI", titleFr: "Contrôle aérien" }],
      ended: [],
    })
    expect(await listRows(here(), "occupational-group")).toHaveLength(before.length + 1)
  })
})
