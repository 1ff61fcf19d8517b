import { valuesIn } from "./cell-values.js"
import type { Field } from "./field.js"
import type { Roster, RosterLine } from "./read-roster.js"
import type { RosterProblem, RosterProblemCode, RosterRemark, RosterRemarkCode } from "./roster-problem.js"

/** Reads the cells of one person, and writes down what was not understood with its row and column. */
export interface LineReader {
  readonly line: RosterLine
  texts(field: Field): readonly string[]
  /** Undefined where the cell is empty or not understood. */
  value<Value>(field: Field, read: (text: string) => Value | undefined, otherwise?: RosterRemarkCode): Value | undefined
  /** Those of the values in the cell that are understood. */
  values<Value>(field: Field, read: (text: string) => Value | undefined, otherwise?: RosterRemarkCode): readonly Value[]
  remark(code: RosterRemarkCode, field: Field, text: string): void
  refuse(code: RosterProblemCode, field: Field, values: RosterProblem["values"]): void
}

export function openLineReader(
  { side, columnOf }: Roster,
  line: RosterLine,
  found: { readonly problems: RosterProblem[]; readonly remarks: RosterRemark[] },
): LineReader {
  const at = (field: Field) => ({ side, row: line.row, column: columnOf(field) })
  const remark: LineReader["remark"] = (code, field, text) => {
    found.remarks.push({ code, ...at(field), values: { text } })
  }
  const read = <Value>(
    text: string,
    field: Field,
    reads: (text: string) => Value | undefined,
    code: RosterRemarkCode,
  ) => {
    const value = reads(text)
    if (value === undefined) remark(code, field, text)
    return value
  }
  return {
    line,
    remark,
    refuse: (code, field, values = {}) => void found.problems.push({ code, ...at(field), values }),
    texts: (field) => valuesIn(line.text(field)),
    value: (field, reads, otherwise = "value-not-understood") => {
      const text = line.text(field)
      return text === "" ? undefined : read(text, field, reads, otherwise)
    },
    values: (field, reads, otherwise = "value-not-understood") =>
      valuesIn(line.text(field)).flatMap((text) => {
        const value = read(text, field, reads, otherwise)
        return value === undefined ? [] : [value]
      }),
  }
}
