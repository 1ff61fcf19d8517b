import {
  type SpreadsheetFormat,
  spreadsheetFormats,
  type WrittenSpreadsheet,
  writeSpreadsheet,
} from "../platform/spreadsheets.js"
import type { Language } from "../platform/wording.js"
import type { FileAnswer } from "./page.js"

const mediaTypes: Readonly<Record<SpreadsheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** The format that an address or a form names; CSV where it names none that we write. */
export function formatNamed(name: unknown): SpreadsheetFormat {
  return spreadsheetFormats.find((each) => each === name) ?? "csv"
}

/** A table to save, under a name of letters, digits and hyphens. */
export async function spreadsheetFile(
  table: WrittenSpreadsheet,
  {
    format,
    name,
    sheet,
    language,
  }: {
    readonly format: SpreadsheetFormat
    readonly name: string
    readonly sheet: string
    readonly language: Language
  },
): Promise<FileAnswer> {
  const bytes = await writeSpreadsheet(table, { format, sheet, language })
  return { kind: "file", mediaType: mediaTypes[format], bytes, saveAs: `${name}.${format}` }
}
