import type { Language } from "../wording.js"
import { asText } from "./formula-injection.js"

export const spreadsheetFormats = ["csv", "xlsx"] as const
export type SpreadsheetFormat = (typeof spreadsheetFormats)[number]

/** Numbers stay numbers; text is neutralised (`formula-injection.ts`). */
export type WrittenCell = string | number | boolean | null

export interface WrittenSpreadsheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly WrittenCell[])[]
}

/**
 * In UTF-8 with its mark, without which spreadsheet programs spoil accents. Programs set to French expect semicolons,
 * the comma being theirs for decimals.
 */
export function writeCsv({ columns, rows }: WrittenSpreadsheet, delimiter: "," | ";" = ","): Buffer {
  const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(delimiter))
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`)
}

function csvCell(cell: WrittenCell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell)
  const text = asText(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** An Excel workbook of one sheet, its header bold and kept in sight. */
export async function writeXlsx({ columns, rows }: WrittenSpreadsheet, name: string): Promise<Buffer> {
  // Loaded when it is needed: most tables are written as CSV.
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  const header = columns.map((value) => ({ type: String, value: asText(value), fontWeight: "bold" as const }))
  const cells = rows.map((row) => row.map(xlsxCell))
  return writeXlsxFile([header, ...cells], { sheet: sheetName(name), stickyRowsCount: 1 }).toBuffer()
}

const xlsxCell = (cell: WrittenCell) => (typeof cell === "string" ? { type: String, value: asText(cell) } : cell)

/** What Excel takes as the name of a sheet. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31)

/** In the format that somebody asked for, as the programs of her language open it. */
export async function writeSpreadsheet(
  table: WrittenSpreadsheet,
  {
    format,
    sheet,
    language,
  }: { readonly format: SpreadsheetFormat; readonly sheet: string; readonly language: Language },
): Promise<Buffer> {
  return format === "xlsx" ? writeXlsx(table, sheet) : writeCsv(table, language === "fr" ? ";" : ",")
}
