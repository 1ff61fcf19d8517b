import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"
import type { Side } from "../types/opportunity-type.js"

/** Every opt-in of these people. */
export async function listOptInsOf({ db }: Reading, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return db
    .selectFrom("optIn")
    .select(["personId", "type", "side"])
    .where("personId", "in", [...personIds])
    .$narrowType<{ side: Side }>()
    .execute()
}

/**
 * Organisations of these people, verified ones, with all that stand above them and what one of these has become: where an
 * opportunity is limited to one of them, they may apply.
 */
export async function listReachOf({ db }: Reading, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ personId: string; organisationId: string; isFederal: boolean }>`
    with recursive reached (person_id, id) as (
      select person_id, organisation_id from membership
      where person_id = any(${[...personIds]}::uuid[]) and standing = 'verified' and until_at is null
      union
      select reached.person_id, next.id from reached
      join organisation on organisation.id = reached.id
      cross join lateral unnest(array[
        organisation.merged_into_id, organisation.successor_id, organisation.parent_id]) as next (id)
      where next.id is not null)
    select reached.person_id, reached.id as organisation_id, coalesce(organisation.sector = 'federal', false) as is_federal
    from reached join organisation on organisation.id = reached.id`.execute(db)
  return rows
}
