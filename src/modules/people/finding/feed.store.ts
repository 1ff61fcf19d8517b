import { sql } from "kysely"
import type { Reading } from "../../../platform/context.js"

/** What has happened since a place in the history. */
export interface Changes {
  /** The place from which the next changes are read. */
  readonly until: string
  /** Whose profile, name, account or organisations may have changed. */
  readonly personIds: readonly string[]
  /** A code list has another edition: names of skills, places and the like may have changed for anybody. */
  readonly isEverybody: boolean
}

/** The place of now: the oldest transaction that is still open, so that one which ends later is read later. */
export async function findPlaceInFeed(reading: Reading): Promise<string> {
  const { rows } = await sql<{ until: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as until`.execute(
    reading.db,
  )
  return rows[0]?.until ?? "0"
}

/**
 * Everything that is committed by now, and nothing lost of what commits late: rows from the oldest transaction that was
 * open at the last reading are read once more.
 */
export async function findChanges(reading: Reading, since: string): Promise<Changes> {
  const { rows } = await sql<{ until: string; personIds: string[]; isEverybody: boolean }>`
    with change as materialized (
      select subject_kind, subject_key, to_status from event where xid >= ${since}::xid8
    ), changed_person as (
      select split_part(subject_key, '/', 1)::uuid as person_id from change
      where subject_kind in ('person', 'profile-section')
      union
      select account.person_id from change
      join account on account.id = case change.subject_kind when 'account' then change.subject_key::uuid end
      where change.to_status is not null
      union
      select membership.person_id from change
      join membership on membership.id = case change.subject_kind when 'membership' then change.subject_key::uuid end
      union
      select membership.person_id from change
      join membership on case change.subject_kind when 'organisation' then change.subject_key::uuid end
        in (membership.organisation_id, membership.proposed_as_id)
      where change.subject_kind = 'organisation'
    )
    select
      pg_snapshot_xmin(pg_current_snapshot())::text as until,
      coalesce((select array_agg(person_id::text) from changed_person), '{}') as person_ids,
      exists (select from change where subject_kind = 'edition') as is_everybody`.execute(reading.db)
  const [changes] = rows
  if (!changes) throw new Error("the history gave no answer")
  return changes
}
