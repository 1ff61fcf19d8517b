import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"

/**
 * These organisations, what each has become (merged into, followed by) and, where asked for, all that stand above one of
 * them: as far as it goes, in whatever order.
 */
export async function listReached(
  { db }: Reading,
  ids: readonly string[],
  { upwards }: { readonly upwards: boolean },
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  // `union` leaves out what was met before, so that two that follow each other do not turn in circles.
  const { rows } = await sql<{ id: string }>`
    with recursive reached (id) as (
      select unnest(${ids}::uuid[])
      union
      select next.id from reached
      join organisation on organisation.id = reached.id
      cross join lateral unnest(array[
        organisation.merged_into_id, organisation.successor_id,
        case when ${upwards} then organisation.parent_id end]) as next (id)
      where next.id is not null)
    select id from reached`.execute(db)
  return rows.map(({ id }) => id)
}
