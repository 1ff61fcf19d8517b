export { delimiterOf } from "./spreadsheets/delimiter.js"
export { describeProblem } from "./spreadsheets/describe-problem.js"
export { unicodeEncodingOf } from "./spreadsheets/encoding.js"
export { readSpreadsheet } from "./spreadsheets/read-spreadsheet.js"
export type { SpreadsheetProblem } from "./spreadsheets/spreadsheet.js"
export {
  type SpreadsheetFormat,
  spreadsheetFormats,
  type WrittenCell,
  type WrittenSpreadsheet,
  writeSpreadsheet,
  writeXlsx,
} from "./spreadsheets/write-spreadsheet.js"
