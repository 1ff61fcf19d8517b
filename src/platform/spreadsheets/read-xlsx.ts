import { readSheet } from "read-excel-file/universal"
import { openArchive } from "./open-archive.js"
import { shapeSpreadsheet } from "./shape-spreadsheet.js"
import {
  mostColumns,
  nothingRead,
  type SpreadsheetLimits,
  type SpreadsheetProblem,
  type SpreadsheetReading,
} from "./spreadsheet.js"

/** A hundred thousand rows of a dozen cells take about half of this. */
const mostExpandedBytes = 64 * 2 ** 20

/** The first sheet of an Excel workbook. Of a formula its last result is read; nothing is ever computed. */
export async function readXlsx(bytes: Buffer, limits: SpreadsheetLimits): Promise<SpreadsheetReading> {
  const files = openArchive(bytes, mostExpandedBytes)
  if (files === "damaged") return nothingRead({ code: "file-damaged" })
  if (files === "too-large") return nothingRead({ code: "file-too-large", values: { most: mostExpandedBytes } })
  const sheet = firstSheet(files)
  if (sheet === undefined) return nothingRead({ code: "file-damaged" })
  const problems = [...sizeProblems(sheet, limits), ...formulaProblems(sheet)]
  if (problems.length > 0) return nothingRead(...problems)
  try {
    const written = await readSheet(Uint8Array.from(bytes).buffer)
    return shapeSpreadsheet(
      written.map((cells, at) => ({ number: at + 1, cells: cells.map(textOf) })),
      limits,
    )
  } catch {
    // The reader throws several kinds of errors, all about a workbook that is not as workbooks are.
    return nothingRead({ code: "file-damaged" })
  }
}

function firstSheet(files: ReadonlyMap<string, string>): string | undefined {
  const [, id] = /<(?:\w+:)?sheet\b[^>]*\br:id="([^"]+)"/.exec(files.get("xl/workbook.xml") ?? "") ?? []
  const relations = files.get("xl/_rels/workbook.xml.rels") ?? ""
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`),
  )
  const [, target] = /\bTarget="(?:\/?xl\/)?([^"]+)"/.exec(relation?.[0] ?? "") ?? []
  return files.get(`xl/${target}`)
}

/** The reader makes every row and cell up to the last one: a single cell far away would fill the memory. */
function sizeProblems(sheet: string, limits: SpreadsheetLimits): readonly SpreadsheetProblem[] {
  let [lastRow, lastColumn] = [0, 0]
  for (const [, letters = "", digits = ""] of sheet.matchAll(
    /<(?:\w+:)?(?:row|c)\s(?:[^>]*\s)?r\s*=\s*["']([^"'\d]*)([^"']*)/g,
  )) {
    lastRow = Math.max(lastRow, Number(digits))
    lastColumn = Math.max(lastColumn, letters.length > 3 ? mostSpan : positionOf(letters))
  }
  if (!(lastRow <= limits.rows + blankRows)) return [{ code: "rows-too-many", values: { most: limits.rows } }]
  return lastColumn < mostSpan ? [] : [{ code: "columns-too-many", values: { most: mostColumns } }]
}

/** Rows left blank between others, and columns, as people leave some. */
const blankRows = 1_000
const mostSpan = 2 * mostColumns

const positionOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((position, letter) => 26 * position + letter.charCodeAt(0) - 64, 0)

/** Cells whose formula has no result: the reader would take them for empty ones. */
function formulaProblems(sheet: string): readonly SpreadsheetProblem[] {
  const cells = sheet.matchAll(
    /<(?:\w+:)?c\s([^>]*)>\s*(?:<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(<\/(?:\w+:)?c>)?)?/g,
  )
  return [...cells].flatMap(([, attributes = "", endsThere]): readonly SpreadsheetProblem[] => {
    const isError = /\bt="e"/.test(attributes)
    if (!isError && endsThere === undefined) return []
    const [, column = "", row] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? []
    const where = { row: Number(row), column }
    return [{ code: isError ? "cell-formula-failed" : "cell-formula-not-computed", ...where }]
  })
}

/** Days are written as days, other values as their text; a time of day is kept where there is one. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ""
  if (!(value instanceof Date)) return String(value)
  return value
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace(/:00\.000Z$/, "")
}
