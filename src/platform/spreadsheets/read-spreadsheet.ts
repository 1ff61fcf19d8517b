import { unicodeEncodingOf } from "./encoding.js"
import { nothingRead, type SpreadsheetLimits, type SpreadsheetReading } from "./spreadsheet.js"

/** What a file is, by its first bytes: names are often changed, and browsers do not know. */
const archive = [0x50, 0x4b]
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, position) => bytes[position] === byte)

/** What no table begins with: documents of other kinds that are text. */
const otherKinds = /^(?:%PDF|<\?xml|<!doctype|<html|\{\\rtf)/i

/** Reads a table from a file of CSV or Excel (XLSX), whichever it is. The file is never run, opened or kept. */
export async function readSpreadsheet(bytes: Buffer, limits: SpreadsheetLimits): Promise<SpreadsheetReading> {
  if (bytes.length === 0) return nothingRead({ code: "file-empty" })
  if (bytes.length > limits.bytes) return nothingRead({ code: "file-too-large", values: { most: limits.bytes } })
  if (startsWith(bytes, oldExcel)) return nothingRead({ code: "file-old-excel" })
  // Each reader is loaded when it is needed: most files need one.
  if (startsWith(bytes, archive)) return (await import("./read-xlsx.js")).readXlsx(bytes, limits)
  if (isOtherKind(bytes)) return nothingRead({ code: "file-kind-unknown" })
  return (await import("./read-csv.js")).readCsv(bytes, limits)
}

function isOtherKind(bytes: Buffer): boolean {
  // No text holds the signs before the tab, but UTF-16 is full of empty bytes.
  const isBinary = unicodeEncodingOf(bytes) === "utf-8" && bytes.some((byte) => byte < 9)
  return isBinary || otherKinds.test(bytes.toString("latin1", 0, 16).trimStart())
}
