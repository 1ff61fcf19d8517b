import type { Context, Reading } from "../../../platform/context.js"
import type { OrganisationChoice } from "../profile/organisation-name.js"

export interface ExperienceRow extends OrganisationChoice {
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly occupation: string | null
  readonly fromMonth: string
  readonly untilMonth: string | null
  readonly doneEn: string | null
  readonly doneFr: string | null
}

export async function listExperienceRows(
  reading: Reading,
  personId: string,
): Promise<readonly (ExperienceRow & { readonly id: string })[]> {
  return reading.db
    .selectFrom("profileExperience")
    .select(["id", "titleEn", "titleFr", "occupation", "organisationId", "organisationName"])
    .select(["fromMonth", "untilMonth", "doneEn", "doneFr"])
    .where("personId", "=", personId)
    .orderBy("id")
    .execute()
}

const valuesOf = (ctx: Context, row: ExperienceRow) => {
  const { titleEn, titleFr, occupation, organisationId, organisationName } = row
  const { fromMonth, untilMonth, doneEn, doneFr } = row
  return {
    ...{ titleEn, titleFr, occupation, organisationId, organisationName },
    ...{ fromMonth, untilMonth, doneEn, doneFr, changedAt: ctx.now },
  }
}

export async function insertExperience(ctx: Context, personId: string, row: ExperienceRow): Promise<string> {
  const { id } = await ctx.db
    .insertInto("profileExperience")
    .values({ personId, ...valuesOf(ctx, row) })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Whether such an experience of hers was there. */
export async function updateExperience(
  ctx: Context,
  personId: string,
  id: string,
  row: ExperienceRow,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("profileExperience")
    .set(valuesOf(ctx, row))
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether there was one. */
export async function deleteExperience(ctx: Context, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("profileExperience")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteExperiences(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileExperience").where("personId", "=", personId).execute()
}
