import { readFile } from "node:fs/promises"
import { parse } from "csv-parse"
import { projectPath } from "../../../platform/project.js"
import type { ReadRow } from "./check-rows.js"

const ownListPath = (file: string): string => projectPath("db", "reference", file)

const camelCase = (header: string) => header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Rows of a comma-separated text whose header names the parts of the list's row. */
export async function* readListText(text: string): AsyncIterable<ReadRow> {
  const records = parse(text, { bom: true, info: true, columns: (header: string[]) => header.map(camelCase) })
  for await (const { info, record } of records) yield { line: info.lines, values: record }
}

export const readOwnText = (file: string): Promise<string> => readFile(ownListPath(file), "utf8")
