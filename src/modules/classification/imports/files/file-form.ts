import type { z } from "zod"
import { foldName } from "../../../../engine/text/fold.js"
import type { CellProblem } from "../../lists/cells.js"
import { readRecords } from "./read-records.js"
import { refuseFile, type SourceFile } from "./source-file.js"

interface Column {
  /** The header as a folded name: stray spaces, case, accents and signs do not count. */
  readonly header: RegExp
  readonly cell: z.ZodType
}
type Columns = Readonly<Record<string, Column>>

/** How a publisher writes a file: the columns that are needed, wherever they stand among others. */
export interface FileForm<Of extends Columns = Columns> {
  readonly columns: Of
  /** Columns that tell a row apart; none where rows may repeat. */
  readonly key: readonly string[]
}

export interface FileRow<Of extends Columns> {
  readonly line: number
  readonly values: { readonly [Name in keyof Of]: z.output<Of[Name]["cell"]> }
}

export const fileForm = <Of extends Columns>(columns: Of, key: readonly (keyof Of & string)[] = []): FileForm<Of> => ({
  columns,
  key,
})

/** Which of these forms a file has, by its header. */
export async function recogniseForm<Name extends string>(
  file: SourceFile,
  forms: Readonly<Record<Name, FileForm>>,
): Promise<Name> {
  for await (const { cells } of readRecords(file)) {
    const names = Object.keys(forms) as Name[]
    const fitting = names.find((name) => positionsOf(forms[name], cells) !== undefined)
    if (fitting === undefined) throw refuseHeader(file, cells)
    return fitting
  }
  throw refuseHeader(file, [])
}

/** Rows of a file, each cell checked; refused at the first that is wrong. */
export async function* readRows<Of extends Columns>(file: SourceFile, form: FileForm<Of>): AsyncGenerator<FileRow<Of>> {
  let header: readonly string[] | undefined
  let positions: ReadonlyMap<string, number> = new Map()
  const seen = new Set<string>()
  for await (const { line, cells } of readRecords(file)) {
    if (header === undefined) {
      header = cells
      const found = positionsOf(form, cells)
      if (found === undefined) throw refuseHeader(file, cells)
      positions = found
      continue
    }
    const values: Record<string, unknown> = {}
    for (const [name, position] of positions) {
      const outcome = form.columns[name]?.cell.safeParse(cells[position])
      if (outcome?.success) values[name] = outcome.data
      else throw refuseCell(file, line, header[position], outcome?.error.issues[0]?.message as CellProblem)
    }
    if (form.key.length > 0) {
      const key = JSON.stringify(form.key.map((name) => values[name]))
      if (seen.has(key)) throw refuseCell(file, line, namesOf(form.key, header, positions), "row-repeated")
      seen.add(key)
    }
    yield { line, values: values as FileRow<Of>["values"] }
  }
  if (header === undefined) throw refuseHeader(file, [])
}

function positionsOf({ columns }: FileForm, header: readonly string[]): ReadonlyMap<string, number> | undefined {
  const folded = header.map(foldName)
  const positions = Object.entries(columns).map(
    ([name, column]) => [name, folded.findIndex((each) => column.header.test(each))] as const,
  )
  return positions.some(([, position]) => position < 0) ? undefined : new Map(positions)
}

const namesOf = (key: readonly string[], header: readonly string[], positions: ReadonlyMap<string, number>) =>
  key.map((name) => header[positions.get(name) ?? 0]?.trim()).join(", ")

export function refuseCell(file: SourceFile, line: number, column: string | undefined, problem: CellProblem) {
  return refuseFile(file, "import-cell", { line, column: column?.trim() ?? "", problem })
}

const refuseHeader = (file: SourceFile, header: readonly string[]) =>
  refuseFile(file, "import-columns", { found: header.map((each) => each.trim()).slice(0, 12) })
