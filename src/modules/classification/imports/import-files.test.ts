import { gzipSync } from "node:zlib"
import { beforeAll, describe, expect, test } from "vitest"
import { csv, usePublisherFiles, writtenAs } from "../../../../tests/support/publisher-files.js"
import { useSite } from "../../../../tests/support/site.js"
import { operator } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { isEmpty } from "../editions/edition.js"
import { listEditions } from "../editions/edition.store.js"
import { listConcepts, listRows } from "../lists/list.store.js"
import { importFiles } from "./import-files.js"

const site = useSite()
const files = usePublisherFiles()
const here = () => reading(site.doorway, operator)

beforeAll(() => site.app.loadReference())

const header = ["code", "sgc", "name_en", "name_fr"]

/** The provinces as they stand, but for the French name of one. */
async function provinces(quebec: string): Promise<readonly (readonly string[])[]> {
  const rows = await listRows(here(), "province")
  return rows.map(({ code, sgc, titleEn, titleFr }) => [
    code,
    sgc,
    String(titleEn),
    code === "QC" ? quebec : String(titleFr),
  ])
}

const quebec = async () => (await listConcepts(here(), "province")).find(({ code }) => code === "QC")?.titles.fr

describe("a file of a publisher", () => {
  test.each(Object.entries(writtenAs))("is read alike when it comes as %s", async (way, write) => {
    const name = `Québec en ${way.replaceAll(",", "")}`
    const path = await files.write("provinces.csv", write(csv([header, ...(await provinces(name))])))
    const [report] = await importFiles(site.doorway, "provinces", [path])
    expect(report).toMatchObject({ list: "province", added: [], changed: [{ code: "QC" }], ended: [] })
    expect(await quebec()).toBe(name)
  })

  test("may name its columns with stray spaces and capitals, in another order and among others", async () => {
    const rows = (await provinces("Québec")).map(([code = "", sgc = "", en = "", fr = ""]) => ["x", fr, en, sgc, code])
    const path = await files.write("p.csv", csv([["more", " Name_FR ", "NAME_EN", "SGC ", "Code"], ...rows]))
    await importFiles(site.doorway, "provinces", [path])
    expect(await quebec()).toBe("Québec")
  })

  test("changes nothing the second time, and makes no other edition", async () => {
    const path = await files.write("p.csv", csv([header, ...(await provinces("Le Québec"))]))
    await importFiles(site.doorway, "provinces", [path])
    const before = await listEditions(here())
    const same = await files.write("same.csv", gzipSync(csv([header, ...(await provinces("Le Québec"))])))
    for (const again of [path, same]) {
      expect((await importFiles(site.doorway, "provinces", [again])).every(isEmpty)).toBe(true)
    }
    expect(await listEditions(here())).toEqual(before)
  })

  test("can be tried without writing anything", async () => {
    const before = await listEditions(here())
    const path = await files.write("p.csv", csv([header, ...(await provinces("Essai"))]))
    const [report] = await importFiles(site.doorway, "provinces", [path], { isRehearsal: true })
    expect(report?.changed).toHaveLength(1)
    expect(await listEditions(here())).toEqual(before)
  })

  test("stays when the platform starts again with its own lists", async () => {
    await site.app.loadReference()
    expect(await quebec()).toBe("Le Québec")
  })
})

describe("a malformed file is refused whole, with its line and the reason", () => {
  const good = async () => csv([header, ...(await provinces("Faute"))])
  const faults: readonly (readonly [string, (text: string) => string | Uint8Array, object])[] = [
    ["other columns", (text) => text.replace("name_fr", "name_es"), { code: "import-columns" }],
    ["nothing in it", () => "", { code: "import-columns" }],
    ["another encoding", (text) => Buffer.from(text, "latin1"), { code: "import-encoding", values: { line: 7 } }],
    ["a line cut in the middle", (text) => text.slice(0, text.indexOf("Ontario")), { code: "import-cells" }],
    ["a cell cut in the middle", (text) => text.replace("Ontario,", '"Ontario,'), { code: "import-quote-open" }],
    ["a compressed file cut in the middle", (text) => gzipSync(text).subarray(0, 120), { code: "import-damaged" }],
    ["a damaged compressed file", (text) => damaged(gzipSync(text)), { code: "import-damaged" }],
    ["a stray quotation mark", (text) => text.replace("Ontario", 'On"tario'), { code: "import-quote-stray" }],
    ["the same code twice", (text) => text.replace("\nQC,", "\nON,"), problem("row-repeated", 12)],
    ["an empty cell", (text) => text.replace("Ontario", ""), problem("cell-missing", 10)],
    ["a code that is none", (text) => text.replace("\nON,", "\nOntario,"), problem("cell-not-a-code", 10)],
  ]

  test.each(faults)("%s", async (_, spoil, expected) => {
    const before = await listEditions(here())
    const path = await files.write("spoiled.csv", spoil(await good()))
    await expect(importFiles(site.doorway, "provinces", [path])).rejects.toMatchObject(expected)
    await expect(importFiles(site.doorway, "provinces", [path])).rejects.toMatchObject({
      values: { file: "spoiled.csv" },
    })
    expect(await listEditions(here())).toEqual(before)
    expect(await quebec()).toBe("Le Québec")
  })

  test("a file that was cut between two lines, which ends much of the list", async () => {
    const path = await files.write("cut.csv", csv([header, ...(await provinces("Faute")).slice(0, 6)]))
    await expect(importFiles(site.doorway, "provinces", [path])).rejects.toMatchObject({
      code: "import-ends-much",
      values: { n: 7, standing: 13 },
    })
    expect(await quebec()).toBe("Le Québec")
  })

  function problem(code: string, line: number) {
    return { code: "import-cell", values: { file: "spoiled.csv", line, problem: code } }
  }

  function damaged(bytes: Buffer): Buffer {
    bytes[bytes.length - 6] = (bytes.at(-6) ?? 0) ^ 0xff
    return bytes
  }
})
