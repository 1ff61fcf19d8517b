export { delimiterOf } from "./spreadsheets/delimiter.js"
export { describeProblem } from "./spreadsheets/describe-problem.js"
export { unicodeEncodingOf } from "./spreadsheets/encoding.js"
export { readSpreadsheet } from "./spreadsheets/read-spreadsheet.js"
export type {
  Spreadsheet,
  SpreadsheetLimits,
  SpreadsheetProblem,
  SpreadsheetReading,
  SpreadsheetRow,
} from "./spreadsheets/spreadsheet.js"
export { type WrittenCell, type WrittenSpreadsheet, writeCsv, writeXlsx } from "./spreadsheets/write-spreadsheet.js"
