import type { Temporal } from "temporal-polyfill"
import type { ListName, Row } from "../lists/lists.js"
import type { Publisher } from "../lists/publishers.js"

export const editionStatuses = ["loading", "current", "past", "abandoned"] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** What is read: which list, whose, which release. */
export interface EditionSource {
  readonly list: ListName
  /** An edition ends rows of its own publisher only; releases of one list by one publisher follow each other. */
  readonly publisher: Publisher
  /** The release, as it is called: “jumelage-2026-11”. */
  readonly source: string
  /** SHA-256 of what is read. */
  readonly digest: string
  /** Comes with the platform. */
  readonly isOwn: boolean
}

export interface Edition extends EditionSource {
  readonly number: number
  readonly status: EditionStatus
  readonly beganAt: Temporal.Instant
  readonly currentFrom: Temporal.Instant | null
  /** Counts are known once it is current. */
  readonly added: number | null
  readonly changed: number | null
  readonly ended: number | null
}

/** What an edition brings to the rows that stand. */
export interface Difference {
  readonly added: readonly Row[]
  readonly changed: readonly Row[]
  /** Rows that the new reading no longer has. */
  readonly ended: readonly Row[]
}

const written = (row: Row, parts: readonly string[]) => JSON.stringify(parts.map((part) => row[part] ?? null))

export const keyOf = (row: Row, key: readonly string[]): string => written(row, key)

export function compare(
  standing: readonly Row[],
  read: readonly Row[],
  { key, parts }: { readonly key: readonly string[]; readonly parts: readonly string[] },
): Difference {
  const before = new Map(standing.map((row) => [keyOf(row, key), row]))
  const added: Row[] = []
  const changed: Row[] = []
  for (const row of read) {
    const old = before.get(keyOf(row, key))
    if (old === undefined) added.push(row)
    else if (written(old, parts) !== written(row, parts)) changed.push(row)
    before.delete(keyOf(row, key))
  }
  return { added, changed, ended: [...before.values()] }
}

export const isEmpty = ({ added, changed, ended }: Difference): boolean =>
  added.length + changed.length + ended.length === 0
