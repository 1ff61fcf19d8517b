import { pipeline, Readable } from "node:stream"
import { CsvError, parse } from "csv-parse"
import { delimiterOf } from "../../../../platform/spreadsheets.js"
import { readText } from "./read-text.js"
import { refuseFile, type SourceFile } from "./source-file.js"

export interface FileRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** The records of a file, header first, each with as many cells as the header; refused where one has not. */
export async function* readRecords(file: SourceFile): AsyncGenerator<FileRecord> {
  const text = readText(file)
  const start = await text.next()
  const first = start.done ? "" : start.value
  const parser = parse({ delimiter: delimiterOf(first), info: true, skip_empty_lines: true })
  pipeline(Readable.from(joined(first, text)), parser, () => undefined)
  try {
    for await (const { info, record } of parser) yield { line: info.lines, cells: record }
  } catch (error) {
    throw error instanceof CsvError ? refuseRecord(file, error) : error
  }
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

function refuseRecord(file: SourceFile, error: CsvError) {
  const line = Number(error.lines ?? 0)
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return refuseFile(file, "import-quote-open", { line })
  if (error.code !== "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH") return refuseFile(file, "import-quote-stray", { line })
  const { record } = error as CsvError & { readonly record?: readonly unknown[] }
  return refuseFile(file, "import-cells", { line, found: record?.length ?? 0 })
}
