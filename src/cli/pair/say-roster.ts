import { sideOf } from "../../engine/roster/field.js"
import type { Roster } from "../../engine/roster/read-roster.js"
import type { ColumnUse } from "../../engine/roster/recognise-columns.js"
import type { RosterProblem, RosterRemark } from "../../engine/roster/roster-problem.js"
import type { RosterMessages } from "./roster.en.js"

/** The name of each list’s file. */
export interface FileNames {
  readonly mentee: string
  readonly mentor: string
}

/** Where it is, then what it is. */
export function sayProblem(problem: RosterProblem | RosterRemark, files: FileNames, words: RosterMessages): string {
  const { side, row, column = "" } = problem
  const said = problemOf(problem, words)
  if (side === undefined) return said
  const file = files[side]
  if (row !== undefined) return words.inRow({ file, row, column, problem: said })
  return column === "" ? words.inFile({ file, problem: said }) : words.inColumn({ file, column, problem: said })
}

function problemOf({ code, values = {} }: RosterProblem | RosterRemark, { problems, remarks }: RosterMessages): string {
  const message = { ...problems, ...remarks }[code]
  const { text = "", otherRow = 0, most = 0, people = [] } = values
  return typeof message === "string" ? message : message({ text, otherRow, most, people })
}

function sayColumn({ column, field, use }: ColumnUse, words: RosterMessages): string {
  if (field === null || use === "unknown") return words.columnUnknown({ column })
  if (use === "empty") return words.columnEmpty({ column })
  if (use === "other-side") return words.columnOtherSide[sideOf[field] ?? "mentee"]({ column })
  return words.columnUsed({ column, use: words.fields[field] })
}

export const sayColumns = ({ columns }: Roster, words: RosterMessages): readonly string[] =>
  columns.map((column) => sayColumn(column, words))
