import type { Context, Reading } from "../../platform/context.js"
import type { Language } from "../../platform/wording.js"

/** A confirmed organisation of exactly this name, in either language, whatever its capitals. */
export async function findConfirmedOrganisation(ctx: Context, name: string): Promise<string | undefined> {
  const wanted = name.toLowerCase()
  const row = await ctx.db
    .selectFrom("organisation")
    .select("id")
    .where("standing", "=", "confirmed")
    .where(({ or, eb, fn }) => or([eb(fn("lower", ["nameEn"]), "=", wanted), eb(fn("lower", ["nameFr"]), "=", wanted)]))
    .executeTakeFirst()
  return row?.id
}

export async function insertProposedOrganisation(ctx: Context, name: string, language: Language): Promise<string> {
  const { id } = await ctx.db
    .insertInto("organisation")
    .values({ ...(language === "en" ? { nameEn: name } : { nameFr: name }), standing: "proposed", createdAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export async function insertDeclaredMembership(ctx: Context, personId: string, organisationId: string): Promise<void> {
  await ctx.db
    .insertInto("membership")
    .values({ personId, organisationId, standing: "declared", fromAt: ctx.now })
    .execute()
}

export interface Membership {
  readonly id: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly standing: "declared" | "verified"
}

/** Where the person belongs now, the earliest first. */
export async function listMemberships(reading: Reading, personId: string): Promise<readonly Membership[]> {
  return reading.db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .select(["membership.id", "organisation.nameEn", "organisation.nameFr", "membership.standing"])
    .where("membership.personId", "=", personId)
    .where((either) => either.or([either("untilAt", "is", null), either("untilAt", ">", reading.now)]))
    .orderBy("membership.fromAt")
    .$narrowType<Pick<Membership, "standing">>()
    .execute()
}

/** Organisations proposed so far to which the person is tied. */
export async function listProposals(ctx: Context, personId: string): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisationId")
    .select("organisation.id")
    .where("membership.personId", "=", personId)
    .where("organisation.standing", "=", "proposed")
    .execute()
  return rows.map(({ id }) => id)
}

/** Deletes those that are still proposed and to which nobody is tied; says which. */
export async function deleteUnusedProposals(ctx: Context, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const gone = await ctx.db
    .deleteFrom("organisation")
    .where("id", "in", ids)
    .where("standing", "=", "proposed")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("membership")
            .select("membership.id")
            .whereRef("membership.organisationId", "=", "organisation.id"),
        ),
      ),
    )
    .returning("id")
    .execute()
  return gone.map(({ id }) => id)
}
