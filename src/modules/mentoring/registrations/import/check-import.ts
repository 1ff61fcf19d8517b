import { readRoster } from "../../../../engine/roster/read-roster.js"
import type { RosterProblem } from "../../../../engine/roster/roster-problem.js"
import { foldName } from "../../../../engine/text/fold.js"
import type { Reading } from "../../../../platform/context.js"
import { readSpreadsheet, type SpreadsheetProblem } from "../../../../platform/spreadsheets.js"
import { type Concept, listConcepts, listRows } from "../../../classification/index.js"
import { listsWords } from "../../lists/lists.words.js"
import type { RegistrationSide } from "../registration.js"
import {
  type CellFault,
  type ImportedLine,
  isRead,
  type KnownNames,
  listCodes,
  namesOf,
  readLines,
} from "./imported-line.js"

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

const listNames = {
  goals: namesOf(listCodes.goals, [listsWords.en.goals, listsWords.fr.goals]),
  interests: namesOf(listCodes.interests, [listsWords.en.interests, listsWords.fr.interests]),
  paths: namesOf(listCodes.paths, [listsWords.en.paths, listsWords.fr.paths]),
}

/** What can be chosen is known by its names in both languages; our own goals come before skills of the same name. */
async function readNames(reading: Reading): Promise<KnownNames> {
  const [skills, levels, places] = await Promise.all([
    listConcepts(reading, "skill"),
    listConcepts(reading, "management-level"),
    readPlaceNames(reading),
  ])
  const named = uniqueNames(skills).map(([name, code]) => [name, `skill:${code}`] as const)
  return {
    ...{ ...listNames, places, levels: new Map(uniqueNames(levels)) },
    goals: new Map([...named, ...listNames.goals]),
  }
}

/** A town by its name alone where one bears it, and with its province: « Ottawa », « Ottawa (Ontario) », « Ottawa, ON ». */
async function readPlaceNames(reading: Reading): Promise<ReadonlyMap<string, string>> {
  const [towns, provinces] = await Promise.all([listRows(reading, "municipality"), listRows(reading, "province")])
  const provinceNames = new Map(provinces.map(({ code, titleEn, titleFr }) => [code, [code, titleEn, titleFr]]))
  const named = towns.flatMap(({ code, province, titleEn, titleFr }) => {
    const names = [titleEn, titleFr].filter((name) => name !== null)
    const within = names.flatMap((name) => (provinceNames.get(province) ?? []).map((each) => `${name} ${each}`))
    return [...new Set([...names, ...within].map(foldName))].map((name) => [name, code] as const)
  })
  return new Map(borneOnce(named))
}

/** A name that several concepts bear names none of them. */
function uniqueNames(concepts: readonly Concept[]): readonly Named[] {
  const named = concepts.flatMap(({ code, titles }) =>
    [...new Set([titles.en, titles.fr].flatMap((title) => (title === null ? [] : foldName(title))))].map(
      (name) => [name, code] as const,
    ),
  )
  return borneOnce(named)
}

type Named = readonly [name: string, code: string]

const borneOnce = (named: readonly Named[]): readonly Named[] =>
  [...Map.groupBy(named, ([name]) => name).values()].flatMap((same) => (same.length === 1 ? same : []))

/** Reads a whole list without writing anything. */
export async function checkImport(
  reading: Reading,
  bytes: Buffer,
  side: RegistrationSide,
  zone: string,
): Promise<ImportCheck> {
  const read = await readSpreadsheet(bytes, importLimits)
  if ("problems" in read) return { ...nothing, fileProblems: read.problems }
  const roster = readRoster(read.sheet, side)
  const columns = roster.columns.map(({ column, field, use }) => ({
    name: column,
    isUsed: use === "used" && field !== null && isRead(field),
  }))
  if (roster.problems.length > 0) return { ...nothing, problems: roster.problems, columns }
  return { ...nothing, columns, ...readLines(roster, side, zone, await readNames(reading)) }
}

/** What keeps the list from being imported; values that are not understood do not. */
export const isImportable = ({ fileProblems, problems, faults }: ImportCheck): boolean =>
  fileProblems.length === 0 && problems.length === 0 && faults.every(({ code }) => code === "value-not-understood")
