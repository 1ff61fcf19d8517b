import { CsvError, parse } from "csv-parse/sync"
import { delimiterOf } from "./delimiter.js"
import { decodeText } from "./encoding.js"
import { shapeSpreadsheet } from "./shape-spreadsheet.js"
import {
  nothingRead,
  type SpreadsheetLimits,
  type SpreadsheetProblem,
  type SpreadsheetReading,
  type SpreadsheetRow,
} from "./spreadsheet.js"

/** A line that some programs write for themselves, before the header, to say which separator follows. */
const separatorLine = /^sep=(.)\r?\n/i

/** Comma-separated values, with semicolons or tabs as well. */
export function readCsv(bytes: Uint8Array, limits: SpreadsheetLimits): SpreadsheetReading {
  const text = decodeText(bytes)
  if (text === undefined) return nothingRead({ code: "file-encoding-unknown" })
  const [line = "", separator] = separatorLine.exec(text) ?? []
  const table = text.slice(line.length)
  try {
    const records: string[][] = parse(table, {
      delimiter: separator ?? delimiterOf(table),
      relax_column_count: true,
      // One more row than is taken says that there are too many; the rest need not be read.
      to: limits.rows + 2,
    })
    const rows = records.map((cells, at) => ({ number: at + 1, cells }))
    const ragged = raggedRows(rows)
    return ragged.length > 0 ? nothingRead(...ragged) : shapeSpreadsheet(rows, limits)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const code = error.code === "CSV_QUOTE_NOT_CLOSED" ? "quote-open" : "quote-stray"
    return nothingRead({ code, row: Number(error.records ?? 0) + 1 })
  }
}

/** A row with other cells than the header was cut, or holds a separator that should stand within quotation marks. */
function raggedRows([header, ...rows]: readonly SpreadsheetRow[]): readonly SpreadsheetProblem[] {
  const expected = header?.cells.length ?? 0
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .filter(({ cells }) => cells.length < expected || cells.slice(expected).some((cell) => cell !== ""))
    .map(({ number, cells }) => ({
      code: "row-cells-differ",
      row: number,
      values: { found: cells.length, expected },
    }))
}
