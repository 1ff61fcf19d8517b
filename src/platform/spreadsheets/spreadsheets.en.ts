import { wording } from "../wording.js"

const f = wording.en

export const spreadsheets = {
  /** A sentence about a place of the file begins in lower case, one about the file itself with a capital. */
  inRow: (v: { row: number; problem: string }) => `Row ${f.number(v.row)}: ${v.problem}`,
  inCell: (v: { row: number; column: string; problem: string }) =>
    `Row ${f.number(v.row)}, column ${f.quote(v.column)}: ${v.problem}`,
  problems: {
    "file-empty": "The file is empty: it needs a row of column names, then one row for each person or thing.",
    "file-too-large": (v: { most: number }) => `The file is too large: ${f.fileSize(v.most)} at most.`,
    "file-kind-unknown": "This is not a spreadsheet: save it as CSV or as an Excel workbook (.xlsx).",
    "file-old-excel":
      "This workbook is in an old form of Excel, or is protected by a password: save it as .xlsx without a password, or as CSV.",
    "file-damaged":
      "This workbook is damaged or protected: open it, save it again as .xlsx or as CSV, then try with the new file.",
    "file-encoding-unknown": "Letters of this file cannot be read: save it as “CSV UTF-8” or as .xlsx.",
    "rows-missing": "The file has names of columns but no row below them.",
    "rows-too-many": (v: { most: number }) => `The file has too many rows: ${f.number(v.most)} at most. Split it.`,
    "columns-too-many": (v: { most: number }) => `The file has too many columns: ${f.number(v.most)} at most.`,
    "columns-unnamed": (v: { columns: readonly string[] }) =>
      `the first row must name every column, and there is no name above ${f.list(v.columns)}. Remove titles and merged cells above the table.`,
    "column-repeated": "two columns have this name: rename one or remove it.",
    "row-cells-differ": (v: { found: number; expected: number }) =>
      `the number of cells, ${f.number(v.found)}, is not that of the header, ${f.number(v.expected)}. A separator within a text may lack its quotation marks.`,
    "quote-open": "a quotation mark opens here and is never closed.",
    "quote-stray": "a quotation mark stands where none may: within a text in quotation marks, write it twice.",
    "cell-too-long": (v: { most: number }) => `the text is too long: ${f.number(v.most)} characters at most.`,
    "cell-unreadable": "there are signs that cannot be read: type this cell again.",
    "cell-formula-failed": "the formula of this cell gives an error: mend it or type its value.",
    "cell-formula-not-computed":
      "the formula of this cell has no result yet: open the file in a spreadsheet program and save it.",
  },
}

export type SpreadsheetsMessages = typeof spreadsheets
