import { withoutTextSign } from "./formula-injection.js"
import {
  lettersOf,
  mostCharacters,
  mostColumns,
  nothingRead,
  type SpreadsheetLimits,
  type SpreadsheetProblem,
  type SpreadsheetReading,
  type SpreadsheetRow,
} from "./spreadsheet.js"

const isBlank = ({ cells }: SpreadsheetRow) => cells.every((cell) => cell === "")

/** Rows as they stand in a file become a table, where each cell belongs to a named column. */
export function shapeSpreadsheet(written: Iterable<SpreadsheetRow>, limits: SpreadsheetLimits): SpreadsheetReading {
  const [header, ...rows] = [...written].map(tidied).filter((row) => !isBlank(row))
  if (!header) return nothingRead({ code: "file-empty" })
  if (rows.length === 0) return nothingRead({ code: "rows-missing" })
  if (rows.length > limits.rows) return nothingRead({ code: "rows-too-many", values: { most: limits.rows } })
  const named = [...header.cells.entries()].filter(([, name]) => name !== "")
  if (named.length > mostColumns) return nothingRead({ code: "columns-too-many", values: { most: mostColumns } })
  const problems = [...headerProblems(header, rows), ...rows.flatMap((row) => cellProblems(row, header))]
  if (problems.length > 0) return nothingRead(...problems)
  return {
    sheet: {
      columns: named.map(([, name]) => name),
      rows: rows.map(({ number, cells }) => ({ number, cells: named.map(([at]) => cells[at] ?? "") })),
    },
  }
}

const tidied = ({ number, cells }: SpreadsheetRow): SpreadsheetRow => ({
  number,
  cells: cells.map((cell) => withoutTextSign(cell.normalize("NFC").trim()).trim()),
})

function headerProblems(header: SpreadsheetRow, rows: readonly SpreadsheetRow[]): readonly SpreadsheetProblem[] {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()].filter((at) => cells[at] !== "")))
  const columns = [...used].filter((at) => !header.cells[at]).sort((one, other) => one - other)
  const names = header.cells.filter((name) => name !== "")
  const folded = names.map((name) => name.toLowerCase())
  const repeated = names.filter((_, at) => folded.indexOf(folded[at] ?? "") < at)
  const { number: row } = header
  return [
    ...(columns.length > 0
      ? [{ code: "columns-unnamed", row, values: { columns: columns.slice(0, 12).map(lettersOf) } } as const]
      : []),
    ...repeated.map((column) => ({ code: "column-repeated", row, column }) as const),
  ]
}

/** A replacement sign tells of a text that was already lost when it was saved. */
const unreadable = /(?![\t\n\r])\p{Cc}|\uFFFD/u

function cellProblems({ number, cells }: SpreadsheetRow, header: SpreadsheetRow): readonly SpreadsheetProblem[] {
  return cells.flatMap((cell, at): readonly SpreadsheetProblem[] => {
    const where = { row: number, column: header.cells[at] || lettersOf(at) }
    if (cell.length > mostCharacters) return [{ code: "cell-too-long", ...where, values: { most: mostCharacters } }]
    return unreadable.test(cell) ? [{ code: "cell-unreadable", ...where }] : []
  })
}
