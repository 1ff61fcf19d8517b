import { readRoster } from "../../../../engine/roster/read-roster.js"
import type { RosterProblem } from "../../../../engine/roster/roster-problem.js"
import { readSpreadsheet, type SpreadsheetProblem } from "../../../../platform/spreadsheets.js"
import { listsWords } from "../../lists/lists.words.js"
import type { RegistrationSide } from "../registration.js"
import { type CellFault, type ImportedLine, listCodes, namesOf, readLines } from "./imported-line.js"

/** What a file would bring, or what keeps it from being used: then nothing of it is. */
export interface ImportCheck {
  readonly lines: readonly ImportedLine[]
  readonly fileProblems: readonly SpreadsheetProblem[]
  readonly problems: readonly RosterProblem[]
  readonly faults: readonly CellFault[]
  /** Columns as they are written, and whether anything is made of them. */
  readonly columns: readonly { readonly name: string; readonly isUsed: boolean }[]
}

const nothing: ImportCheck = { lines: [], fileProblems: [], problems: [], faults: [], columns: [] }

/** Beyond these a list is no programme's. */
export const importLimits = { bytes: 5 * 1024 * 1024, rows: 5000 }

/** Names of goals and interests are known in both languages. */
const known = {
  goals: namesOf(listCodes.goals, [listsWords.en.goals, listsWords.fr.goals]),
  interests: namesOf(listCodes.interests, [listsWords.en.interests, listsWords.fr.interests]),
  paths: namesOf(listCodes.paths, [listsWords.en.paths, listsWords.fr.paths]),
}

/** Reads a whole list without writing anything. */
export async function checkImport(bytes: Buffer, side: RegistrationSide, zone: string): Promise<ImportCheck> {
  const reading = await readSpreadsheet(bytes, importLimits)
  if ("problems" in reading) return { ...nothing, fileProblems: reading.problems }
  const roster = readRoster(reading.sheet, side)
  const columns = roster.columns.map(({ column, use }) => ({ name: column, isUsed: use === "used" }))
  if (roster.problems.length > 0) return { ...nothing, problems: roster.problems, columns }
  return { ...nothing, columns, ...readLines(roster, side, zone, known) }
}

/** What keeps the list from being imported; values that are not understood do not. */
export const isImportable = ({ fileProblems, problems, faults }: ImportCheck): boolean =>
  fileProblems.length === 0 && problems.length === 0 && faults.every(({ code }) => code === "value-not-understood")
