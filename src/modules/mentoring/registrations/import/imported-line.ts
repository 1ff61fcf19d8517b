import {
  readLanguage,
  readModes,
  readRhythm,
  readWeek,
  readWholeNumber,
  valuesIn,
} from "../../../../engine/roster/cell-values.js"
import type { Field } from "../../../../engine/roster/field.js"
import type { Roster, RosterLine } from "../../../../engine/roster/read-roster.js"
import { dayParts, weekBit, weekDays } from "../../../../engine/scoring/participant.js"
import { foldName } from "../../../../engine/text/fold.js"
import { goalCodes, interestCodes, pathCodes } from "../../lists/mentoring-lists.js"
import { type FieldCode, fieldNamed } from "../answers/registration-fields.js"
import type { RegistrationSide } from "../registration.js"

/** A person of the list, as her registration would begin. */
export interface ImportedLine {
  readonly address: string
  readonly name: string
  readonly places: number
  readonly answers: readonly { readonly field: FieldCode; readonly value: unknown }[]
}

/** What a cell says that nothing can be made of: an error, or a value left out while the rest of the row counts. */
export interface CellFault {
  readonly code: "capacity-not-understood" | "value-not-understood"
  readonly row: number
  readonly column: string
  readonly text: string
}

/** Names of what can be chosen, folded, in both languages. */
export type KnownNames = Readonly<
  Record<"goals" | "interests" | "paths" | "levels" | "places", ReadonlyMap<string, string>>
>

/** Codes of a list by every name that a spreadsheet may give them. */
export function namesOf(codes: readonly string[], catalogues: readonly Readonly<Record<string, string>>[]) {
  const named = codes.flatMap((code) =>
    [code, ...catalogues.map((labels) => labels[code] ?? "")].map((name) => [foldName(name), code] as const),
  )
  return new Map(named)
}

export const listCodes = { goals: goalCodes, interests: interestCodes, paths: pathCodes } as const

type Complain = (column: Field, text: string) => void
type Reader = (text: string, known: KnownNames, complain: Complain) => unknown

const chosen =
  (column: Field, list: keyof KnownNames): Reader =>
  (text, known, complain) => {
    const codes = valuesIn(text).flatMap((name) => {
      const code = known[list].get(foldName(name))
      if (code === undefined) complain(column, name)
      return code ?? []
    })
    return codes.length === 0 ? undefined : [...new Set(codes)]
  }

/** Columns that a registration can begin with; the others of the list are not used. */
const readers: readonly (readonly [FieldCode, Field, Reader])[] = [
  ["goals", "goals", chosen("goals", "goals")],
  ["expertise", "expertise", chosen("expertise", "goals")],
  ["cannotHelpWith", "cannot-help-with", chosen("cannot-help-with", "goals")],
  ["interests", "interests", chosen("interests", "interests")],
  ["paths", "paths", chosen("paths", "paths")],
  ["languages", "languages", readLanguages],
  ["preferredLanguage", "preferred-language", oneLanguage("preferred-language")],
  ["practises", "practised-language", oneLanguage("practised-language")],
  ["modes", "modes", (text, _, complain) => understood("modes", text, readModes(text), complain)],
  ["rhythm", "rhythm", (text, _, complain) => understood("rhythm", text, readRhythm(text), complain)],
  ["week", "availability", (text, _, complain) => readParts(text, complain)],
  [
    "place",
    "region",
    (text, known, complain) => understood("region", text, known.places.get(foldName(text)), complain),
  ],
  ["unit", "unit", (text) => text.slice(0, 150)],
  [
    "managementLevel",
    "level",
    (text, known, complain) => understood("level", text, known.levels.get(foldName(text)), complain),
  ],
]

const personColumns: readonly Field[] = ["address", "full-name", "first-name", "last-name", "capacity"]

/** Whether anything of a column begins a registration. */
export const isRead = (column: Field): boolean =>
  personColumns.includes(column) || readers.some(([, each]) => each === column)

function understood<Value>(
  column: Field,
  text: string,
  value: Value | undefined,
  complain: Complain,
): Value | undefined {
  if (value === undefined) complain(column, text)
  return value
}

function readLanguages(text: string, _: KnownNames, complain: Complain): unknown {
  const read = valuesIn(text).flatMap((each) => understood("languages", each, readLanguage(each), complain) ?? [])
  return read.length === 0 ? undefined : Object.fromEntries(read)
}

function oneLanguage(column: Field): Reader {
  return (text, _, complain) => {
    const [only, ...others] = readLanguage(text) ?? []
    return understood(column, text, others.length === 0 ? only?.[0] : undefined, complain)
  }
}

/** Parts of the week, without the zone in which they are meant: the programme's. */
function readParts(text: string, complain: Complain): readonly string[] | undefined {
  const bits = valuesIn(text).reduce(
    (sum, each) => sum | (understood("availability", each, readWeek(each), complain) ?? 0),
    0,
  )
  const all = Array.from({ length: weekDays }, (_, day) => dayParts.map((part) => ({ day, part }))).flat()
  const parts = all
    .filter(({ day, part }) => (bits & weekBit(day, part)) !== 0)
    .map(({ day, part }) => `${day}-${part}`)
  return parts.length === 0 ? undefined : parts
}

export interface ReadLines {
  readonly lines: readonly ImportedLine[]
  readonly faults: readonly CellFault[]
}

/** Makes a beginning of a registration of each line. O(cells). */
export function readLines(roster: Roster, side: RegistrationSide, zone: string, known: KnownNames): ReadLines {
  const faults: CellFault[] = []
  const lines = roster.lines.map((line): ImportedLine => {
    const complain = (code: CellFault["code"]) => (field: Field, text: string) =>
      faults.push({ code, row: line.row, column: roster.columnOf(field), text })
    const places = side === "mentor" ? readPlaces(line, complain("capacity-not-understood")) : 1
    const answers = readers.flatMap(([field, column, read]) => {
      const text = line.text(column)
      if (text === "" || !fieldNamed(field).sides.includes(side)) return []
      const value = withZone(field, read(text, known, complain("value-not-understood")), zone)
      const parsed = value === undefined ? undefined : fieldNamed(field).value.safeParse(value)
      if (parsed && !parsed.success) complain("value-not-understood")(column, text)
      return parsed?.success ? [{ field, value: parsed.data }] : []
    })
    return { address: line.address, name: line.name, places, answers }
  })
  return { lines, faults }
}

const withZone = (field: FieldCode, value: unknown, zone: string): unknown =>
  field === "week" && value !== undefined ? { zone, parts: value } : value

function readPlaces(line: RosterLine, complain: Complain): number {
  const text = line.text("capacity")
  if (text === "") return 1
  const places = readWholeNumber(text, 1, 20)
  if (places === undefined) complain("capacity", text)
  return places ?? 1
}
