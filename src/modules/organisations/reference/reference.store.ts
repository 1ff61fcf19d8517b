import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { OrganisationStanding } from "../organisation.js"
import type { ListedOrganisation } from "./reference-list.js"

/** Two processes that start together load one after the other. */
export async function lockReferenceList(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('organisation_list'))`.execute(ctx.db)
}

export interface Followed {
  readonly id: string
  readonly referenceKey: string
  readonly referenceDigest: string
  readonly editedAt: Temporal.Instant | null
}

/** What an earlier start brought. */
export async function listFollowed(ctx: Context): Promise<readonly Followed[]> {
  return ctx.db
    .selectFrom("organisation")
    .select(["id", "referenceKey", "referenceDigest", "editedAt"])
    .where("referenceKey", "is not", null)
    .$narrowType<{ referenceKey: string; referenceDigest: string }>()
    .execute()
}

function columnsOf(listed: ListedOrganisation) {
  return {
    nameEn: listed.name_en,
    nameFr: listed.name_fr,
    abbreviationEn: listed.abbreviation_en,
    abbreviationFr: listed.abbreviation_fr,
    otherNamesEn: listed.other_names_en,
    otherNamesFr: listed.other_names_fr,
    sector: listed.sector,
    province: listed.province,
    validFrom: listed.valid_from,
    validUntil: listed.valid_until,
    referenceDigest: listed.digest,
  }
}

/** As many as one statement takes with ease: PostgreSQL numbers its parameters to 65,535. */
const atOnce = 1000

/** Adds many at once: a first start brings the whole list in one short transaction. */
export async function insertListed(ctx: Context, listed: readonly ListedOrganisation[]): Promise<void> {
  const standing: OrganisationStanding = "confirmed"
  for (let from = 0; from < listed.length; from += atOnce) {
    const rows = listed
      .slice(from, from + atOnce)
      .map((each) => ({ ...columnsOf(each), referenceKey: each.key, standing, createdAt: ctx.now }))
    await ctx.db.insertInto("organisation").values(rows).execute()
  }
}

export async function updateListed(ctx: Context, id: string, listed: ListedOrganisation): Promise<void> {
  await ctx.db
    .updateTable("organisation")
    .set((from) => ({ ...columnsOf(listed), successorId: null, revision: from("revision", "+", 1) }))
    .where("id", "=", id)
    .execute()
}

/** Notes that this edition was seen where staff keep what they wrote. */
export async function saveDigest(ctx: Context, id: string, referenceDigest: string): Promise<void> {
  await ctx.db.updateTable("organisation").set({ referenceDigest }).where("id", "=", id).execute()
}

/** Ties those of the list to each other, once all of them are there. */
export async function tieListed(ctx: Context, listed: readonly ListedOrganisation[]): Promise<void> {
  const ties = JSON.stringify(listed.map(({ key, parent, successor }) => ({ key, parent, successor })))
  await sql`update organisation
    set parent_id = parent.id, successor_id = successor.id
    from jsonb_to_recordset(${ties}::jsonb) as tie (key text, parent text, successor text)
      left join organisation as parent on parent.reference_key = tie.parent
      left join organisation as successor on successor.reference_key = tie.successor
    where organisation.reference_key = tie.key`.execute(ctx.db)
}

/** Gives the domains of the list to those that have them there; a domain that staff gave to another stays with it. */
export async function giveListedDomains(ctx: Context, listed: readonly ListedOrganisation[]): Promise<void> {
  const keys = listed.map(({ key }) => key)
  const domains = JSON.stringify(listed.flatMap(({ key, domains }) => domains.map((domain) => ({ key, domain }))))
  await sql`delete from organisation_domain using organisation
    where organisation.id = organisation_domain.organisation_id and organisation.reference_key = any(${keys})`.execute(
    ctx.db,
  )
  await sql`insert into organisation_domain (domain, organisation_id)
    select given.domain, organisation.id
    from jsonb_to_recordset(${domains}::jsonb) as given (key text, domain text)
      join organisation on organisation.reference_key = given.key
    on conflict (domain) do nothing`.execute(ctx.db)
}

/** The organisation that a key of the list names. */
export async function findListedOrganisation(ctx: Context, key: string): Promise<string> {
  const { id } = await ctx.db
    .selectFrom("organisation")
    .select("id")
    .where("referenceKey", "=", key)
    .executeTakeFirstOrThrow()
  return id
}

/** Organisations of the platform's list by their keys there. */
export async function listListedOrganisations(
  { db }: Reading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "referenceKey"])
    .where("referenceKey", "in", [...keys])
    .execute()
  return new Map(rows.flatMap(({ id, referenceKey }) => (referenceKey === null ? [] : [[referenceKey, id]])))
}
