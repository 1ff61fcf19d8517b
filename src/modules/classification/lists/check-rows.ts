import { Refusal } from "../../../platform/refusal.js"
import { keyOf } from "../editions/edition.js"
import type { CellProblem } from "./cells.js"
import { type ListName, type ListShape, lists, type Row } from "./lists.js"
import type { Publisher } from "./publishers.js"

/** A row as it was read, with its line in the file. */
export interface ReadRow {
  readonly line: number
  readonly values: Readonly<Record<string, unknown>>
}

/** What the rows may refer to: codes that stand in each list, and whose they are. */
export type StandingCodes = ReadonlyMap<ListName, ReadonlyMap<string, { readonly publisher: Publisher }>>

/** A list is taken whole or not at all: the first row that is wrong refuses it, with its line and what is wrong. */
export async function checkRows(
  list: ListName,
  publisher: Publisher,
  rows: AsyncIterable<ReadRow>,
  standing: StandingCodes,
): Promise<readonly Row[]> {
  const { key, parent, refersTo = {}, row: schema }: ListShape = lists[list]
  const others = new Map([...(standing.get(list) ?? [])].filter(([, { publisher: whose }]) => whose !== publisher))
  const read = new Map<string, { readonly line: number; readonly row: Row }>()
  for await (const { line, values } of rows) {
    const outcome = schema.safeParse(values)
    if (!outcome.success) throw refuseCell(line, ...firstProblem(outcome.error.issues))
    const row = outcome.data
    const known = read.get(keyOf(row, key))
    if (known) throw refuseCell(line, key.join(), "row-repeated")
    if (key.length === 1 && others.has(String(row[key[0] ?? ""]))) throw refuseCell(line, key.join(), "code-taken")
    for (const [part, other] of Object.entries(refersTo)) {
      const code = row[part]
      if (code !== null && !standing.get(other)?.has(String(code))) throw refuseCell(line, part, "cell-not-known")
    }
    read.set(keyOf(row, key), { line, row })
  }
  if (parent !== undefined) checkParents([...read.values()], { key, parent }, others)
  return [...read.values()].map(({ row }) => row)
}

function checkParents(
  read: readonly { readonly line: number; readonly row: Row }[],
  { key, parent }: Pick<ListShape, "key"> & { readonly parent: string },
  others: ReadonlyMap<string, unknown>,
): void {
  const [code = "code"] = key
  const codes = new Set(read.map(({ row }) => row[code]))
  for (const { line, row } of read) {
    const above = row[parent] ?? null
    if (above !== null && !codes.has(above) && !others.has(String(above)))
      throw refuseCell(line, parent, "cell-not-known")
  }
}

function firstProblem(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) {
  const [issue] = issues
  return [String(issue?.path[0] ?? ""), (issue?.message ?? "cell-missing") as CellProblem] as const
}

function refuseCell(line: number, column: string, problem: CellProblem): Refusal {
  return new Refusal("invalid", "list-malformed", { line, column, problem })
}
