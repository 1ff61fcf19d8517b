import { deflateRawSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import writeXlsxFile from "write-excel-file/node"
import { csv, writtenAs } from "../../../tests/support/publisher-files.js"
import { archive, workbook } from "../../../tests/support/workbooks.js"
import { describeProblem, readSpreadsheet, type SpreadsheetProblem } from "../spreadsheets.js"
import { asText, withoutTextSign } from "./formula-injection.js"
import { lettersOf } from "./spreadsheet.js"
import { writeCsv, writeXlsx } from "./write-spreadsheet.js"

const limits = { bytes: 2 ** 20, rows: 1_000 }

async function read(content: string | Uint8Array) {
  const reading = await readSpreadsheet(Buffer.from(content as Uint8Array), limits)
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.sheet
}

async function problemsOf(content: string | Uint8Array, within = limits): Promise<readonly SpreadsheetProblem[]> {
  const reading = await readSpreadsheet(Buffer.from(content as Uint8Array), within)
  return "problems" in reading ? reading.problems : []
}

const table = [
  ["Prénom", "Capacité"],
  ["Élise", "2"],
  ["Noël", "1"],
]
const asRead = {
  columns: ["Prénom", "Capacité"],
  rows: [
    { number: 2, cells: ["Élise", "2"] },
    { number: 3, cells: ["Noël", "1"] },
  ],
}

describe("a spreadsheet is read", () => {
  const ways = Object.entries(writtenAs).filter(([name]) => !name.includes("compressed"))

  test.each(ways)("as CSV in the ways programs write it: %s", async (_, encode) => {
    expect(await read(encode(csv(table)))).toEqual(asRead)
  })

  test("as CSV in the encoding of Windows", async () => {
    expect(await read(Buffer.from(csv(table), "latin1"))).toEqual(asRead)
  })

  test("as an Excel workbook, numbers, days and answers as text", async () => {
    const rows = [
      ["Nom", "Places", "Début", "Les deux"],
      ["Élise", 2, new Date("2026-12-01T00:00:00Z"), true],
    ]
    const bytes = await writeXlsxFile(rows, { dateFormat: "yyyy-mm-dd" } as never).toBuffer()
    expect((await read(bytes)).rows).toEqual([{ number: 2, cells: ["Élise", "2", "2026-12-01", "true"] }])
  })

  test("with the numbers of rows that the spreadsheet program shows, blank rows and long cells included", async () => {
    const sheet = await read('Nom,Objectifs\n\nA,"un\ndeux"\n,\nB,trois\n')
    expect(sheet.rows.map(({ number }) => number)).toEqual([3, 5])
    expect(sheet.rows[0]?.cells).toEqual(["A", "un\ndeux"])
  })

  test("without columns that have neither name nor content", async () => {
    expect((await read("Nom,,Places,\nA,,1,\n")).columns).toEqual(["Nom", "Places"])
  })

  test("after the line in which some programs name the separator", async () => {
    expect((await read("sep=;\r\nNom;Places\r\nA;1\r\n")).rows).toEqual([{ number: 2, cells: ["A", "1"] }])
  })

  test("with the result of a formula, never the formula", async () => {
    const sheet = await read(workbook('<c r="A2" t="str"><f>CONCATENATE("A","B")</f><v>AB</v></c>'))
    expect(sheet.rows[0]?.cells).toEqual(["AB"])
  })

  test("with what begins like a formula as plain text", async () => {
    expect((await read("Nom\n=1+1\n")).rows[0]?.cells).toEqual(["=1+1"])
  })
})

describe("a file that cannot be read is refused with its place and reason", () => {
  const codes = (problems: readonly SpreadsheetProblem[]) => problems.map(({ code }) => code)
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

  test.each<[string, string | Uint8Array, SpreadsheetProblem]>([
    ["nothing at all", "", { code: "file-empty" }],
    ["only separators", ",,\n,,\n", { code: "file-empty" }],
    ["names without rows", "Nom,Places\n", { code: "rows-missing" }],
    ["a picture", png, { code: "file-kind-unknown" }],
    ["a page of the web", "<!DOCTYPE html><table>", { code: "file-kind-unknown" }],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: "file-old-excel" }],
    ["half a workbook", Buffer.from("PK\u0003\u0004and no more"), { code: "file-damaged" }],
    ["an archive of something else", archive({ "a.xml": "<a/>" }), { code: "file-damaged" }],
    ["random bytes", Buffer.from([65, 0x81, 3, 7, 0xfe, 0x90, 10, 66]), { code: "file-kind-unknown" }],
    ["the encoding of DOS", Buffer.from("Nom\nAndr\x82e\n", "latin1"), { code: "file-encoding-unknown" }],
    ["the old encoding of the Macintosh", Buffer.from("Nom\nAndr\x8e\n", "latin1"), { code: "file-encoding-unknown" }],
    ["a quotation mark left open", 'Nom,Places\nA,1\n"B,1\nC,2\n', { code: "quote-open", row: 3 }],
    ["a quotation mark within", 'Nom,Places\n"A"b,1\n', { code: "quote-stray", row: 2 }],
    [
      "a row that was cut",
      "Nom,Places\nA,1\nB\n",
      { code: "row-cells-differ", row: 3, values: { found: 1, expected: 2 } },
    ],
    [
      "a row with one cell too many",
      "Nom,Places\nA,1,2\n",
      { code: "row-cells-differ", row: 2, values: { found: 3, expected: 2 } },
    ],
    ["two columns of one name", "Nom,Places,nom\nA,1,B\n", { code: "column-repeated", row: 1, column: "nom" }],
    [
      "a title above the table",
      "Mentors,,\nNom,Places,Unité\nA,1,B\n",
      { code: "columns-unnamed", row: 1, values: { columns: ["B", "C"] } },
    ],
    ["a text lost when it was saved", "Nom\nAndr\uFFFD\n", { code: "cell-unreadable", row: 2, column: "Nom" }],
    [
      "a formula that failed",
      workbook('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      { code: "cell-formula-failed", row: 2, column: "A" },
    ],
    [
      "a formula never computed",
      workbook('<c r="A2"><f>1+1</f></c>'),
      { code: "cell-formula-not-computed", row: 2, column: "A" },
    ],
  ])("%s", async (_, content, problem) => {
    expect(await problemsOf(content)).toEqual([problem])
  })

  test("too many rows, as CSV and as a workbook", async () => {
    const rows = [["Nom"], ...Array.from({ length: 100_000 }, (_, number) => [`Personne ${number}`])]
    const within = { bytes: 2 ** 24, rows: 50_000 }
    const tooMany = [{ code: "rows-too-many", values: { most: 50_000 } }]
    expect(await problemsOf(csv(rows), within)).toEqual(tooMany)
    expect(await problemsOf(await writeXlsx({ columns: ["Nom"], rows: rows.slice(1) }, "Noms"), within)).toEqual(
      tooMany,
    )
    expect(await problemsOf(csv(rows), { ...within, rows: 100_000 })).toEqual([])
  })

  test("too many bytes", async () => {
    expect(await problemsOf("Nom\nA\n", { bytes: 5, rows: 10 })).toEqual([
      { code: "file-too-large", values: { most: 5 } },
    ])
  })

  test("an archive that expands beyond measure, whatever size it announces", async () => {
    const bomb = deflateRawSync(Buffer.alloc(80 * 2 ** 20))
    expect(bomb.length).toBeLessThan(limits.bytes)
    expect(codes(await problemsOf(archive({ "xl/workbook.xml": { compressed: bomb, announced: 100 } })))).toEqual([
      "file-too-large",
    ])
  })

  test.each([
    ["row", '<row r="999999999"><c r="A999999999"><v>1</v></c></row>', "rows-too-many"],
    ["column", '<row r="3"><c r="XFD3"><v>1</v></c></row>', "columns-too-many"],
    ["column beyond all columns", '<row r="3"><c r="ZZZZZZZ3"><v>1</v></c></row>', "columns-too-many"],
  ])("a workbook with one cell far away, which would fill the memory: %s", async (_, row, code) => {
    expect(codes(await problemsOf(workbook('<c r="A2"><v>1</v></c>', row)))).toEqual([code])
  })

  test("in the reader's language", () => {
    const problem = { code: "rows-too-many", values: { most: 50_000 } } as const
    expect(describeProblem(problem, "en")).toBe("The file has too many rows: 50,000 at most. Split it.")
    expect(describeProblem({ code: "quote-open", row: 3 }, "fr")).toBe(
      "Ligne 3\u00a0: un guillemet s’ouvre ici et ne se ferme jamais.",
    )
    expect(describeProblem({ code: "column-repeated", row: 1, column: "nom" }, "fr")).toBe(
      "Ligne 1, colonne «\u00a0nom\u00a0»\u00a0: deux colonnes portent ce nom\u00a0: renommez-en une ou retirez-la.",
    )
  })
})

describe("a spreadsheet is written", () => {
  const hostile = ['=HYPERLINK("http://example.org")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"]
  const written = { columns: ["Nom", "Pointage"], rows: hostile.map((text) => [text, -1] as const) }

  test.each([
    ["commas", ","],
    ["semicolons", ";"],
  ] as const)("as CSV with %s, in which nothing that people typed runs as a formula", async (_, delimiter) => {
    const text = writeCsv(written, delimiter).toString()
    expect(text.startsWith(`\uFEFFNom${delimiter}Pointage\r\n`)).toBe(true)
    const cells = text.slice(1).split("\r\n").slice(1, -1)
    expect(cells.every((line) => /^"?'[=+\-@\t\r＝]/.test(line) && line.endsWith(`${delimiter}-1`))).toBe(true)
    expect((await read(text)).rows.map(({ cells: [name] }) => name)).toEqual(hostile.map((each) => each.trim()))
  })

  test("as a workbook, in the same way, numbers as numbers", async () => {
    const bytes = await writeXlsx(written, "Jumelages [1]")
    expect((await read(bytes)).rows.map(({ cells: [name] }) => name)).toEqual(hostile.map((each) => each.trim()))
    expect((await read(bytes)).rows[0]?.cells[1]).toBe("-1")
  })

  test("with separators, quotation marks and line ends within a cell", async () => {
    const rows = [['un, "deux"; trois\nquatre', "é"]]
    expect((await read(writeCsv({ columns: ["A", "B"], rows }))).rows[0]?.cells).toEqual(rows[0])
  })
})

test("what was neutralised is read back as it was, and an apostrophe of ours stays", () => {
  expect(withoutTextSign(asText("=1"))).toBe("=1")
  expect(withoutTextSign("'s-Gravenhage")).toBe("'s-Gravenhage")
})

test("columns without name are called by their letters", () => {
  expect([0, 25, 26, 701, 702].map(lettersOf)).toEqual(["A", "Z", "AA", "ZZ", "AAA"])
})
