import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { OrganisationStanding } from "../organisation.js"

/** What people wrote that the list did not have. */
export interface Proposal {
  readonly id: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly createdAt: Temporal.Instant
  /** How many people say that they belong there. */
  readonly people: number
}

function proposals(reading: Reading) {
  return reading.db
    .selectFrom("organisation")
    .where("organisation.standing", "=", "proposed" satisfies OrganisationStanding)
}

/** Those with most people first, then those that have waited longest. */
export async function listProposals(
  reading: Reading,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly Proposal[]> {
  return proposals(reading)
    .leftJoin("membership", (join) =>
      join.onRef("membership.organisationId", "=", "organisation.id").on("membership.untilAt", "is", null),
    )
    .select(({ fn }) => [
      "organisation.id",
      "organisation.nameEn",
      "organisation.nameFr",
      "organisation.createdAt",
      fn.count<number>("membership.id").as("people"),
    ])
    .groupBy("organisation.id")
    .orderBy("people", "desc")
    .orderBy("organisation.createdAt")
    .orderBy("organisation.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countProposals(reading: Reading): Promise<number> {
  const { count } = await proposals(reading)
    .select((from) => from.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return count
}

/** A person who is tied to an organisation now, and the account by which she is told. */
export interface Member {
  readonly membershipId: string
  readonly personId: string
  readonly accountId: string
}

/**
 * Those to be told of what becomes of an organisation. Their accounts are kept in place before the organisation is
 * locked: telling them needs no lock afterwards.
 */
export async function holdMembers(ctx: Context, organisationId: string): Promise<readonly Member[]> {
  return ctx.db
    .selectFrom("membership")
    .innerJoin("account", "account.personId", "membership.personId")
    .select(["membership.id as membershipId", "membership.personId", "account.id as accountId"])
    .where("membership.organisationId", "=", organisationId)
    .where("membership.untilAt", "is", null)
    .orderBy("account.id")
    .forKeyShare("account")
    .execute()
}

export async function countMembers(reading: Reading, organisationId: string): Promise<number> {
  const { count } = await reading.db
    .selectFrom("membership")
    .innerJoin("account", "account.personId", "membership.personId")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("membership.organisationId", "=", organisationId)
    .where("membership.untilAt", "is", null)
    .executeTakeFirstOrThrow()
  return count
}

/**
 * Moves every membership, those that have ended too; each keeps the proposal under which it was declared. A person who
 * belongs there already keeps that membership, and the one that comes ends.
 */
export async function moveMemberships(ctx: Context, fromId: string, intoId: string): Promise<void> {
  await ctx.db
    .updateTable("membership")
    .set({
      organisationId: intoId,
      proposedAsId: fromId,
      untilAt: sql`case
        when membership.until_at is null and exists (select from membership as there
          where there.person_id = membership.person_id and there.organisation_id = ${intoId} and there.until_at is null)
        then ${ctx.now.toString()}::timestamptz else membership.until_at end`,
    })
    .where("organisationId", "=", fromId)
    .execute()
}

/** The open membership of each of these people in an organisation. */
export async function listMembershipsIn(
  reading: Reading,
  organisationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("membership")
    .select(["id", "personId"])
    .where("organisationId", "=", organisationId)
    .where("personId", "in", [...personIds])
    .where("untilAt", "is", null)
    .execute()
  return new Map(rows.map(({ id, personId }) => [personId, id]))
}

/** The tree changes one act at a time: two of them together could close a circle. */
export async function lockTree(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('organisation_tree'))`.execute(ctx.db)
}
