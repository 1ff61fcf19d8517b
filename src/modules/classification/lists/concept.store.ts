import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"
import type { Concept, ConceptList } from "./concept.js"
import { type ListName, lists } from "./lists.js"

/** At which edition a list stands: the highest of its numbers that ever was current. */
const standing = (list: ListName) => sql`
  (select coalesce(max(number), 0) from edition where list = ${list} and current_from is not null)`

interface ConceptRow extends Omit<Concept, "titles"> {
  readonly titleEn: string | null
  readonly titleFr: string | null
}

const toConcept = ({ titleEn, titleFr, ...rest }: ConceptRow): Concept => ({
  ...rest,
  titles: { en: titleEn, fr: titleFr },
})

/**
 * What these codes name, those of earlier editions too: what a person once chose keeps its name. Read as the list was
 * at an edition, or as it is now.
 */
export async function findConcepts(
  reading: Reading,
  list: ConceptList,
  codes: readonly string[],
  edition?: number,
): Promise<ReadonlyMap<string, Concept>> {
  if (codes.length === 0) return new Map()
  const at = edition === undefined ? standing(list) : sql`${edition}::bigint`
  const { rows } = await sql<ConceptRow>`
    select distinct on (code) code, title_en, title_fr, valid_from, valid_until, successor,
      (until_edition is null or until_edition > at.number) as is_listed
    from ${sql.table(lists[list].table)}, (select ${at} as number) at
    where code = any(${codes}) and from_edition <= at.number
    order by code, from_edition desc`.execute(reading.db)
  return new Map(rows.map((row) => [row.code, toConcept(row)]))
}

/** A list as it stands, by rank where it is a scale, else by code. */
export async function listConcepts(reading: Reading, list: ConceptList): Promise<readonly Concept[]> {
  const { table, columns } = lists[list]
  const order = columns.includes("rank") ? sql`scale, rank, code` : sql`code`
  const { rows } = await sql<ConceptRow>`
    select code, title_en, title_fr, valid_from, valid_until, successor, true as is_listed
    from ${sql.table(table)}, (select ${standing(list)} as number) at
    where from_edition <= at.number and (until_edition is null or until_edition > at.number)
    order by ${order}`.execute(reading.db)
  return rows.map(toConcept)
}
