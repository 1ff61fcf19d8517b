import { foldName } from "../text/fold.js"
import { type Field, fields, neverCompared, type Side, sideOf } from "./field.js"
import { fieldNames } from "./field-names.js"

/** What was made of a column: who prepared the list sees each of hers. */
export interface ColumnUse {
  readonly column: string
  readonly field: Field | null
  /** Of a column that is not used, why. */
  readonly use: "used" | "unknown" | "other-side" | "never-compared" | "empty"
}

const fieldOf: ReadonlyMap<string, Field> = new Map(
  fields.flatMap((field) => fieldNames[field].map((name) => [name, field] as const)),
)

/** The field that a column names; absent where nobody told us the name. O(length). */
export function recogniseColumn(column: string): Field | null {
  const bare = column.replace(/\([^)]*\)/g, " ")
  return fieldOf.get(foldName(bare)) ?? fieldOf.get(foldName(column)) ?? null
}

/** What each column of a list is used for; `isEmpty` tells of those where nobody wrote anything. */
export function recogniseColumns(
  columns: readonly string[],
  side: Side,
  isEmpty: (position: number) => boolean,
): readonly ColumnUse[] {
  return columns.map((column, position) => {
    const field = recogniseColumn(column)
    return { column, field, use: useOf(field, side, isEmpty(position)) }
  })
}

function useOf(field: Field | null, side: Side, isEmpty: boolean): ColumnUse["use"] {
  if (field === null) return "unknown"
  if ((sideOf[field] ?? side) !== side) return "other-side"
  if (neverCompared.includes(field)) return "never-compared"
  return isEmpty ? "empty" : "used"
}
