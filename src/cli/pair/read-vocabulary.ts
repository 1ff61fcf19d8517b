import { readFile } from "node:fs/promises"
import { foldName } from "../../engine/text/fold.js"
import { projectPath } from "../../platform/project.js"
import { readSpreadsheet } from "../../platform/spreadsheets.js"

const limits = { bytes: 2 ** 20, rows: 10_000 }
const named = ["title_en", "title_fr", "synonyms_en", "synonyms_fr"]

/**
 * Names of the platform’s own skills in both languages, folded, with their codes: « gestion du changement » in one list
 * then meets “change management” in the other.
 */
export async function readVocabulary(): Promise<ReadonlyMap<string, string>> {
  const reading = await readSpreadsheet(await readFile(projectPath("db/reference/skills.csv")), limits)
  if ("problems" in reading) throw new Error(`the list of skills cannot be read: ${JSON.stringify(reading.problems)}`)
  const { columns, rows } = reading.sheet
  const positions = named.map((name) => columns.indexOf(name))
  return new Map(
    rows.flatMap(({ cells }) =>
      positions
        .flatMap((position) => (cells[position] ?? "").split("|"))
        .filter((name) => name !== "")
        .map((name) => [foldName(name), cells[columns.indexOf("code")] ?? ""] as const),
    ),
  )
}
