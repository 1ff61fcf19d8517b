import { type RawBuilder, sql } from "kysely"
import type { Reading } from "../../../platform/context.js"
import type { Concept, ConceptList } from "./concept.js"
import { type ListName, lists, partsOf, type RowOf } from "./lists.js"

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const column = (part: string) => sql.ref(snakeCase(part))

/** The edition that is read: the one asked for, or the highest number of the list that ever was current. */
const editionOf = (list: ListName, edition: number | undefined): RawBuilder<unknown> =>
  edition === undefined
    ? sql`(select coalesce(max(number), 0) as number from edition where list = ${list} and current_from is not null)`
    : sql`(select ${edition}::bigint as number)`

const stands = sql<boolean>`from_edition <= at.number and (until_edition is null or until_edition > at.number)`

export type ListedRow<List extends ListName> = RowOf<List> & {
  /** The edition that brought it, which says whose it is. */
  readonly fromEdition: number
}

/**
 * Rows of a list as it stands, or as it was at an edition, in the order of their keys: all of them, or those that have
 * one of these values in each part that is named.
 */
export async function listRows<List extends ListName>(
  reading: Reading,
  list: List,
  having: { readonly [Part in keyof RowOf<List>]?: readonly (string | number)[] } = {},
  edition?: number,
): Promise<readonly ListedRow<List>[]> {
  const { table, key } = lists[list]
  const conditions = Object.entries<readonly (string | number)[] | undefined>(having).flatMap(([part, values]) =>
    values === undefined ? [] : [sql`${column(part)} = any(${values})`],
  )
  const { rows } = await sql<ListedRow<List>>`
    select ${sql.join(partsOf(list).map(column))}, from_edition
    from ${sql.table(table)}, ${editionOf(list, edition)} at
    where ${sql.join([stands, ...conditions], sql` and `)}
    order by ${sql.join(key.map(column))}`.execute(reading.db)
  return rows
}

type ConceptRow = Omit<Concept, "titles"> & { readonly titleEn: string | null; readonly titleFr: string | null }

const toConcept = ({ titleEn, titleFr, ...rest }: ConceptRow): Concept => ({
  ...rest,
  titles: { en: titleEn, fr: titleFr },
})

/**
 * What these codes name, those of earlier editions too: what a person once chose keeps its name. Read as the list is
 * now, or as it was at an edition.
 */
export async function findConcepts(
  reading: Reading,
  list: ConceptList,
  codes: readonly string[],
  edition?: number,
): Promise<ReadonlyMap<string, Concept>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<ConceptRow>`
    select distinct on (code) code, title_en, title_fr, valid_from, valid_until, successor, ${stands} as is_listed
    from ${sql.table(lists[list].table)}, ${editionOf(list, edition)} at
    where code = any(${codes}) and from_edition <= at.number
    order by code, from_edition desc`.execute(reading.db)
  return new Map(rows.map((row) => [row.code, toConcept(row)]))
}

/** A part of a list as it stands, by code: those after a code, at most so many. */
export async function listConceptsFrom(
  reading: Reading,
  list: ConceptList,
  part: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly Concept[]> {
  const { rows } = await sql<ConceptRow>`
    select code, title_en, title_fr, valid_from, valid_until, successor, true as is_listed
    from ${sql.table(lists[list].table)}, ${editionOf(list, undefined)} at
    where ${stands} and code collate "C" > ${part.after ?? ""}
    order by code collate "C" limit ${part.limit}`.execute(reading.db)
  return rows.map(toConcept)
}

/** A list as it stands, by rank where it is a scale, else by code. */
export async function listConcepts(reading: Reading, list: ConceptList): Promise<readonly Concept[]> {
  const { rows } = await sql<ConceptRow>`
    select code, title_en, title_fr, valid_from, valid_until, successor, true as is_listed
    from ${sql.table(lists[list].table)}, ${editionOf(list, undefined)} at
    where ${stands}
    order by ${partsOf(list).includes("rank") ? sql`scale, rank, code` : sql`code`}`.execute(reading.db)
  return rows.map(toConcept)
}
