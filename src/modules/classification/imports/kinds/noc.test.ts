import { beforeAll, describe, expect, test } from "vitest"
import { csv, usePublisherFiles } from "../../../../../tests/support/publisher-files.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { isEmpty } from "../../editions/edition.js"
import { listRows } from "../../lists/list.store.js"
import { choiceLists } from "../../suggestions/choice-lists.js"
import { importFiles } from "../import-files.js"

const site = useSite()
const files = usePublisherFiles()
const here = () => reading(site.doorway, operator)
const load = (kind: "noc-structure" | "noc-titles", ...paths: readonly string[]) =>
  importFiles(site.doorway, kind, paths)

beforeAll(() => site.app.loadReference())

const groups = () => listRows(here(), "occupation")
const group = async (code: string) => (await groups()).find((each) => each.code === code)
const headers = {
  en: ["Level", "Hierarchical structure", "Code - NOC 2021 V1.0", "Class title", "Class definition"],
  fr: ["Niveau", "Structure hiérarchique", "Code dela CNP 2021 v1.0", "Titres de classes", "Définitions de la classe"],
} as const

/** The classification as Statistics Canada writes it, one line per group. */
async function structure(language: "en" | "fr", definition: string) {
  const title = language === "en" ? "titleEn" : "titleFr"
  const rows = (await groups()).map((each) => [each.level, "", each.code, String(each[title]), definition] as const)
  return [headers[language], ...rows] as (readonly (string | number)[])[]
}
const writeStructure = async (language: "en" | "fr", definition: string) =>
  files.write(`${language}.csv`, csv(await structure(language, definition)))

describe("the groups of the National Occupational Classification", () => {
  test("come in both languages together", async () => {
    const [report] = await load(
      "noc-structure",
      await writeStructure("fr", "Elle a"),
      await writeStructure("en", "It has"),
    )
    expect(report).toMatchObject({ list: "occupation", added: [], ended: [] })
    expect(report?.changed).toHaveLength(822)
    expect(await group("21231")).toMatchObject({ definitionEn: "It has", definitionFr: "Elle a", parent: "2123" })
  })

  test("or one language after the other, each leaving the other as it was", async () => {
    await load("noc-structure", await writeStructure("en", "Second"))
    await load("noc-structure", await writeStructure("fr", "Deuxième"))
    expect(await group("00010")).toMatchObject({ definitionEn: "Second", definitionFr: "Deuxième" })
    const again = await load("noc-structure", await writeStructure("en", "Second"))
    expect(again.every(isEmpty)).toBe(true)
  })

  test("keep the zeros that a spreadsheet takes away", async () => {
    const rows = (await structure("en", "Third")).map((row) =>
      row.map((cell, at) => (at === 2 ? shortened(cell) : cell)),
    )
    const [report] = await load("noc-structure", await files.write("excel.csv", csv(rows)))
    expect(report).toMatchObject({ added: [], ended: [] })
    expect(await group("00010")).toMatchObject({ definitionEn: "Third", parent: "0001" })
  })

  test("are refused where the languages do not have the same groups", async () => {
    const french = csv((await structure("fr", "Coupé")).slice(0, 700))
    await expect(
      load("noc-structure", await writeStructure("en", "Whole"), await files.write("court.csv", french)),
    ).rejects.toMatchObject({ code: "import-incomplete", values: { file: "court.csv", n: 123 } })
  })

  test.each([
    ["a group stands under none", [5, "", "99999", "Nobody", ""], "parent", "cell-not-known"],
    ["a code is not of its level", [3, "", "9999", "Nobody", ""], "9999", "cell-not-a-code"],
  ])("are refused where %s", async (_, row, column, problem) => {
    const path = await files.write("more.csv", csv([...(await structure("en", "More")), row]))
    await expect(load("noc-structure", path)).rejects.toMatchObject({
      code: "import-cell",
      values: { file: "more.csv", line: 824, column, problem },
    })
    expect(await group("00010")).toMatchObject({ definitionEn: "Third" })
  })

  test("are refused where one file is given twice", async () => {
    const path = await writeStructure("en", "Twice")
    await expect(load("noc-structure", path, path)).rejects.toMatchObject({ code: "import-file-twice" })
  })
})

const shortened = (cell: string | number | undefined) => String(cell).replace(/^0+(?=\d)/, "")

describe("job titles", () => {
  const unitGroups = async () => (await groups()).filter(({ level }) => level === 5).map(({ code }) => code)
  const titlesOf = async (code: string, language: "en" | "fr") =>
    (await listRows(here(), "occupation-title", { occupation: [code], language: [language] })).map(
      ({ title, isIllustrative }) => [title, isIllustrative],
    )

  test("come for all groups in one file, and are proposed at once to who types them", async () => {
    const rows = (await unitGroups()).flatMap((code) => [
      [shortened(code), "en", `zeppelin keeper ${code}`, 1],
      [shortened(code), "fr", `gardienne/gardien de zeppelin ${code}`, ""],
    ])
    const path = await files.write("titles.csv", csv([["code", "lang", "title", "illustrative"], ...rows]))
    const [report] = await load("noc-titles", path)
    expect(report?.added).toHaveLength(1_032)
    expect(await titlesOf("00010", "en")).toEqual([["Zeppelin keeper 00010", true]])
    const [found] = await choiceLists.occupation.suggest(here(), {
      typed: "gardienne de zeppelin 21231",
      language: "fr",
      limit: 5,
    })
    expect(found).toMatchObject({ code: "21231", text: "Gardienne/gardien de zeppelin 21231" })
    const cut = await files.write("cut.csv", csv([["code", "lang", "title", "illustrative"], ...rows.slice(0, 1_000)]))
    await expect(load("noc-titles", cut)).rejects.toMatchObject({ code: "import-incomplete", values: { n: 16 } })
  })

  test("come as elements in French: all of them replace those of that language", async () => {
    const header = [
      "Niveau",
      "Code dela CNP 2021 v1.0",
      "Titres de classes",
      "Nom du type d'élément Français",
      "Description d'élément Français",
    ]
    const rows = (await unitGroups()).flatMap((code) => [
      [5, code, "", "Fonctions principales", "x".repeat(900)],
      [5, code, "", "Tous les exemples", `pilote de zeppelin ${code}`],
      [5, code, "", "Exemple(s) illustratif(s)", `pilote de zeppelin ${code}`],
    ])
    const path = await files.write("elements.csv", csv([header, ...rows]))
    await expect(load("noc-titles", path)).rejects.toMatchObject({ code: "import-ends-much" })
    await importFiles(site.doorway, "noc-titles", [path], { mayEndMuch: true })
    expect(await titlesOf("00010", "fr")).toEqual([["Pilote de zeppelin 00010", true]])
    expect(await titlesOf("00010", "en")).toEqual([["Zeppelin keeper 00010", true]])
  })

  test("come as illustrative examples alone: these add to the titles and are marked", async () => {
    const rows = [
      ["10", "Illustrative example(s)", "captain of a zeppelin"],
      ["10", "Exclusion(s)", "Others"],
    ]
    await load("noc-titles", await files.write("short.csv", csv([["code", "element_type", "text"], ...rows])))
    expect(await titlesOf("00010", "en")).toEqual([
      ["Captain of a zeppelin", true],
      ["Zeppelin keeper 00010", true],
    ])
  })

  test("are refused for a group that does not exist", async () => {
    const rows = [["99999", "Illustrative example(s)", "nobody"]]
    const path = await files.write("unknown.csv", csv([["code", "element_type", "text"], ...rows]))
    await expect(load("noc-titles", path)).rejects.toMatchObject({
      values: { file: "unknown.csv", line: 2, column: "occupation", problem: "cell-not-known" },
    })
  })
})
