import { readAddress } from "./cell-values.js"
import type { Field, Side } from "./field.js"
import { type ColumnUse, recogniseColumns } from "./recognise-columns.js"
import type { RosterProblem } from "./roster-problem.js"

/** A list of people as it was read: names of columns, then one row each. */
export interface RosterTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/** One person of the list, by what each column says of her. */
export interface RosterLine {
  readonly row: number
  /** In lower case: who she is, in either list. */
  readonly address: string
  readonly name: string
  /** Empty where the list does not say. */
  text(field: Field): string
}

export interface Roster {
  readonly side: Side
  readonly columns: readonly ColumnUse[]
  readonly lines: readonly RosterLine[]
  readonly problems: readonly RosterProblem[]
  /** The column of a field, as it is written. */
  columnOf(field: Field): string
}

/** Reads who stands in a list: columns that are known, and an address of her own for each person. O(cells). */
export function readRoster({ columns, rows }: RosterTable, side: Side): Roster {
  const uses = recogniseColumns(columns, side, (position) => rows.every(({ cells }) => !cells[position]))
  const positions = new Map(
    uses.flatMap(({ field, use }, position) => (field && use !== "other-side" ? [[field, position] as const] : [])),
  )
  const columnOf = (field: Field) => columns[positions.get(field) ?? -1] ?? ""
  const read = rows.map(({ number, cells }) => {
    const text = (field: Field) => cells[positions.get(field) ?? -1] ?? ""
    return { row: number, address: text("address"), text }
  })
  const problems = [...columnProblems(uses, side), ...(positions.has("address") ? addressProblems(read, side) : [])]
  const lines = read.map(({ row, address, text }) => ({
    ...{ row, text, name: nameOf(text) || address },
    address: readAddress(address) ?? address,
  }))
  return { side, columns: uses, lines, problems: problems.map((each) => withColumn(each, columnOf)), columnOf }
}

const nameOf = (text: RosterLine["text"]) =>
  text("full-name") || [text("first-name"), text("last-name")].filter((part) => part !== "").join(" ")

const withColumn = (problem: RosterProblem, columnOf: (field: Field) => string): RosterProblem =>
  problem.row === undefined ? problem : { ...problem, column: columnOf("address") }

function columnProblems(uses: readonly ColumnUse[], side: Side): readonly RosterProblem[] {
  const known = uses.filter(({ field }) => field !== null)
  const twice = known.flatMap(({ column, field }, at): readonly RosterProblem[] => {
    const first = known.findIndex((each) => each.field === field)
    return first < at ? [{ code: "column-twice", side, column, values: { text: known[first]?.column ?? "" } }] : []
  })
  if (known.some(({ field }) => field === "address")) return twice
  return [{ code: "column-missing", side, values: { field: "address" } }, ...twice]
}

type Read = { readonly row: number; readonly address: string }

function addressProblems(people: readonly Read[], side: Side): readonly RosterProblem[] {
  const rows = new Map<string, number>()
  return people.flatMap(({ row, address: text }): readonly RosterProblem[] => {
    if (text === "") return [{ code: "address-missing", side, row }]
    const address = readAddress(text)
    if (address === undefined) return [{ code: "address-not-understood", side, row, values: { text } }]
    const otherRow = rows.get(address)
    rows.set(address, otherRow ?? row)
    return otherRow === undefined ? [] : [{ code: "address-repeated", side, row, values: { text: address, otherRow } }]
  })
}
