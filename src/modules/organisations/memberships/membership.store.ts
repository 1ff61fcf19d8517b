import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { OrganisationStanding } from "../organisation.js"
import type { MembershipStanding, Way } from "./membership.js"

export interface Membership {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly organisationStanding: OrganisationStanding
  readonly validUntil: string | null
  readonly successorId: string | null
  readonly standing: MembershipStanding
  readonly way: Way | null
  readonly fromAt: Temporal.Instant
  readonly untilAt: Temporal.Instant | null
  readonly verifiedAt: Temporal.Instant | null
  readonly askedAt: Temporal.Instant | null
  readonly declinedAt: Temporal.Instant | null
  /** What she had written, where staff merged it into this organisation. */
  readonly proposedAs: string | null
}

function memberships(reading: Reading) {
  return reading.db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .leftJoin("organisation as proposal", "proposal.id", "membership.proposedAsId")
    .select(({ fn, ref }) => [
      "membership.id",
      "membership.personId",
      "membership.organisationId",
      "organisation.nameEn",
      "organisation.nameFr",
      "organisation.standing as organisationStanding",
      "organisation.validUntil",
      "organisation.successorId",
      "membership.standing",
      "membership.way",
      "membership.fromAt",
      "membership.untilAt",
      "membership.verifiedAt",
      "membership.askedAt",
      "membership.declinedAt",
      fn.coalesce(ref("proposal.nameFr"), ref("proposal.nameEn")).as("proposedAs"),
    ])
    .$narrowType<{ organisationStanding: OrganisationStanding; standing: MembershipStanding; way: Way | null }>()
}

/** Where the person belongs now, the earliest first. */
export async function listMemberships(reading: Reading, personId: string): Promise<readonly Membership[]> {
  return memberships(reading)
    .where("membership.personId", "=", personId)
    .where("membership.untilAt", "is", null)
    .orderBy("membership.fromAt")
    .orderBy("membership.id")
    .execute()
}

export async function findMembership(reading: Reading, id: string): Promise<Membership | undefined> {
  return memberships(reading).where("membership.id", "=", id).executeTakeFirst()
}

/**
 * Everything of one person that decides about her memberships is decided in turn: her account is kept in place, her
 * row is locked. False when she is gone.
 */
export async function lockPerson(ctx: Context, personId: string): Promise<boolean> {
  await ctx.db.selectFrom("account").select("id").where("personId", "=", personId).forKeyShare().execute()
  const row = await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** Organisations as a membership needs them: any number at once, and nobody merges or ends one in between. */
export async function holdOrganisations(ctx: Context, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    await ctx.db.selectFrom("organisation").select("id").where("id", "=", id).forShare().execute()
  }
}

/** The membership that a command decides on: its person locked first, then its organisation held. */
export async function lockMembership(ctx: Context, id: string): Promise<Membership> {
  const found = await findMembership(ctx, id)
  if (!found) throw new Refusal("not-found", "page-not-found")
  await lockPerson(ctx, found.personId)
  await holdOrganisations(ctx, [found.organisationId])
  const membership = await findMembership(ctx, id)
  if (!membership) throw new Refusal("not-found", "page-not-found")
  if (membership.organisationId !== found.organisationId) {
    throw new Refusal("conflict", "membership-changed-meanwhile")
  }
  return membership
}

export async function insertMembership(ctx: Context, personId: string, organisationId: string): Promise<string> {
  const { id } = await ctx.db
    .insertInto("membership")
    .values({ personId, organisationId, standing: "declared" satisfies MembershipStanding, fromAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Many at once, one a person, some as if staff had verified them. */
export async function insertMemberships(
  { db, now }: Context,
  memberships: readonly { readonly personId: string; readonly organisationId: string; readonly isVerified: boolean }[],
): Promise<readonly { readonly id: string; readonly personId: string }[]> {
  if (memberships.length === 0) return []
  const rows = memberships.map(({ personId, organisationId, isVerified }) => ({
    ...{ personId, organisationId, fromAt: now, verifiedAt: isVerified ? now : null },
    standing: (isVerified ? "verified" : "declared") satisfies MembershipStanding,
    way: isVerified ? ("staff" satisfies Way) : null,
  }))
  return db.insertInto("membership").values(rows).returning(["id", "personId"]).execute()
}

/** What an act changes of a membership. */
export interface MembershipChange {
  readonly standing: MembershipStanding
  readonly way: Way | null
  readonly verifiedAt: Temporal.Instant | null
  readonly verifiedBy: string | null
  readonly askedAt: Temporal.Instant | null
  readonly declinedAt: Temporal.Instant | null
}

/** Saves the change where the membership is still open and as it was read. */
export async function saveMembership(
  ctx: Context,
  { id, standing: before }: Pick<Membership, "id" | "standing">,
  change: Partial<MembershipChange> & { readonly untilAt?: Temporal.Instant },
): Promise<void> {
  const { standing, way, verifiedAt, verifiedBy, askedAt, declinedAt, untilAt } = change
  const saved = await ctx.db
    .updateTable("membership")
    .set({
      ...(standing !== undefined && { standing }),
      ...(way !== undefined && { way }),
      ...(verifiedAt !== undefined && { verifiedAt }),
      ...(verifiedBy !== undefined && { verifiedBy }),
      ...(askedAt !== undefined && { askedAt }),
      ...(declinedAt !== undefined && { declinedAt }),
      ...(untilAt !== undefined && { untilAt }),
    })
    .where("id", "=", id)
    .where("standing", "=", before)
    .where("untilAt", "is", null)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "membership-changed-meanwhile")
}

export async function deleteMembership(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom("membership").where("id", "=", id).execute()
}

/** Organisations proposed so far to which the person is tied. */
export async function listProposals(ctx: Context, personId: string): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .select("organisation.id")
    .where("membership.personId", "=", personId)
    .where("organisation.standing", "=", "proposed" satisfies OrganisationStanding)
    .execute()
  return rows.map(({ id }) => id)
}

interface Verified {
  readonly organisationId: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly verifiedAt: Temporal.Instant | null
}

/** Where the person shows to belong at this moment: the only memberships that open anything. */
export async function listVerifiedOrganisations(reading: Reading, personId: string): Promise<readonly Verified[]> {
  return memberships(reading)
    .where("membership.personId", "=", personId)
    .where("membership.untilAt", "is", null)
    .where("membership.standing", "=", "verified" satisfies MembershipStanding)
    .orderBy("membership.verifiedAt")
    .execute()
}

/** Everybody who shows to belong to an organisation of hers, at this moment. */
export async function listColleagues(reading: Reading, personId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("membership as own")
    .innerJoin("membership as other", "other.organisationId", "own.organisationId")
    .select("other.personId")
    .distinct()
    .where("own.personId", "=", personId)
    .where("other.personId", "!=", personId)
    .where("own.standing", "=", "verified" satisfies MembershipStanding)
    .where("other.standing", "=", "verified" satisfies MembershipStanding)
    .where("own.untilAt", "is", null)
    .where("other.untilAt", "is", null)
    .execute()
  return rows.map((row) => row.personId)
}

/** Whether both show to belong to one same organisation at this moment. */
export async function isColleague(reading: Reading, personId: string, otherId: string): Promise<boolean> {
  if (personId === otherId) return false
  const row = await reading.db
    .selectFrom("membership as own")
    .innerJoin("membership as other", "other.organisationId", "own.organisationId")
    .select("own.id")
    .where("own.personId", "=", personId)
    .where("other.personId", "=", otherId)
    .where("own.standing", "=", "verified" satisfies MembershipStanding)
    .where("other.standing", "=", "verified" satisfies MembershipStanding)
    .where("own.untilAt", "is", null)
    .where("other.untilAt", "is", null)
    .executeTakeFirst()
  return row !== undefined
}
