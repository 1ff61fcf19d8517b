import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { SecurityLevel, TimePeriod, WorkArea } from "../lists/marketplace-lists.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import type { Audience, Side } from "../types/opportunity-type.js"
import type { IndexedOpportunity } from "./opportunity-document.js"

/** One opportunity as it is searched, before its codes have names. */
export interface DocumentRow {
  readonly number: number
  readonly type: string
  readonly side: Side
  readonly status: OpportunityStatus
  readonly audience: Audience
  readonly labelEn: string
  readonly labelFr: string
  readonly creatorId: string
  readonly contactId: string
  readonly organisationId: string | null
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly descriptionEn: string | null
  readonly descriptionFr: string | null
  readonly workArea: WorkArea | null
  readonly workAreaOther: string | null
  readonly startOn: string | null
  readonly endOn: string | null
  readonly closesAt: Temporal.Instant | null
  readonly timeMinutes: number | null
  readonly timePeriod: TimePeriod | null
  readonly isRemote: boolean
  readonly municipality: string | null
  readonly securityLevel: SecurityLevel | null
  readonly occupation: string | null
  readonly isRestricted: boolean
  readonly publishedAt: Temporal.Instant
  readonly overAt: Temporal.Instant | null
  readonly skills: readonly string[]
  readonly levels: readonly string[]
  readonly languages: IndexedOpportunity["languages"]
}

type Part = { readonly after: number; readonly limit: number } | { readonly numbers: readonly number[] }

/** What was published once: what never was is found by nobody. In the order of the numbers. */
export async function listDocumentRows(reading: Reading, part: Part): Promise<readonly DocumentRow[]> {
  const chosen =
    "numbers" in part
      ? sql`opportunity.number = any(${[...part.numbers]}::bigint[])`
      : sql`opportunity.number > ${part.after}::bigint`
  const { rows } = await sql<DocumentRow>`
    select opportunity.number, opportunity.type, side, status, audience, label_en, label_fr, creator_id, contact_id,
      organisation_id, title_en, title_fr, description_en, description_fr, work_area, work_area_other, start_on, end_on,
      closes_at, time_minutes, time_period, is_remote, municipality, security_level, occupation, is_restricted,
      published_at, over_at,
      array(select skill from opportunity_skill where opportunity = opportunity.number) as skills,
      array(select occupational_group || '-' || occupational_level from opportunity_group_level
        where opportunity = opportunity.number) as levels,
      (select coalesce(jsonb_agg(jsonb_build_object('language', language, 'component', component, 'level', level)), '[]')
        from opportunity_language where opportunity = opportunity.number) as languages
    from opportunity join opportunity_type on opportunity_type.code = opportunity.type
    where published_at is not null and removed_at is null and status not in ('draft', 'in-review') and ${chosen}
    order by opportunity.number
    limit ${"limit" in part ? part.limit : null}`.execute(reading.db)
  return rows
}

export async function countDocuments({ db }: Reading): Promise<number> {
  const { count } = await db
    .selectFrom("opportunity")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("publishedAt", "is not", null)
    .executeTakeFirstOrThrow()
  return count
}

export interface OrganisationAbove {
  /** The organisation that was asked about. */
  readonly of: string
  readonly id: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly abbreviationEn: string | null
  readonly abbreviationFr: string | null
}

/** Each of these organisations, then those above it. */
export async function listOrganisationsAbove(
  { db }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly OrganisationAbove[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<OrganisationAbove>`
    with recursive above as (
      select id as of, id, parent_id from organisation where id = any(${[...ids]}::uuid[])
      union
      select above.of, upper.id, upper.parent_id from above join organisation as upper on upper.id = above.parent_id
    )
    select above.of, organisation.id, name_en, name_fr, abbreviation_en, abbreviation_fr
    from above join organisation on organisation.id = above.id`.execute(db)
  return Map.groupBy(rows, (row) => row.of)
}

/** Numbers of the opportunities of these kinds. */
export async function listNumbersOfTypes({ db }: Reading, types: readonly string[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("opportunity")
    .select("number")
    .where("type", "in", [...types])
    .execute()
  return rows.map(({ number }) => number)
}

/** Numbers of the opportunities of these organisations and of those below them. */
export async function listNumbersBelow(
  { db }: Reading,
  organisationIds: readonly string[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    with recursive below as (
      select id from organisation where id = any(${[...organisationIds]}::uuid[])
      union
      select organisation.id from below join organisation on organisation.parent_id = below.id
    )
    select number from opportunity where organisation_id in (select id from below)`.execute(db)
  return rows.map(({ number }) => number)
}

export async function listAllNumbers({ db }: Reading): Promise<readonly number[]> {
  const rows = await db.selectFrom("opportunity").select("number").where("publishedAt", "is not", null).execute()
  return rows.map(({ number }) => number)
}
