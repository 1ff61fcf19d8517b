import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"

/** Whose facts may have changed where something was done to these. */
export async function listPeopleOf(
  { db }: Reading,
  kind: "account" | "membership" | "organisation" | "everybody",
  keys: readonly string[],
): Promise<readonly string[]> {
  const ids = sql`any(${[...keys]}::uuid[])`
  const from = {
    account: sql`select person_id from account where id = ${ids}`,
    membership: sql`select person_id from membership where id = ${ids}`,
    organisation: sql`
      with recursive below (id) as (
        select unnest(${[...keys]}::uuid[])
        union
        select organisation.id from below join organisation
          on below.id in (organisation.parent_id, organisation.merged_into_id, organisation.successor_id))
      select person_id from membership where organisation_id in (select id from below)`,
    everybody: sql`select person_id from account`,
  }
  const { rows } = await sql<{ personId: string }>`${from[kind]}`.execute(db)
  return [...new Set(rows.map(({ personId }) => personId))]
}
