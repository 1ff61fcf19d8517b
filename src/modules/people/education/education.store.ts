import type { Context, Reading } from "../../../platform/context.js"
import type { OrganisationChoice } from "../profile/organisation-name.js"
import type { StudyStatus } from "./education.js"

export interface StudyRow extends OrganisationChoice {
  readonly level: string
  readonly field: string | null
  readonly year: number | null
  readonly status: StudyStatus
}

export async function listStudyRows(
  reading: Reading,
  personId: string,
): Promise<readonly (StudyRow & { readonly id: string })[]> {
  return reading.db
    .selectFrom("profileEducation")
    .select(["id", "level", "field", "organisationId", "organisationName", "year", "status"])
    .where("personId", "=", personId)
    .orderBy("id")
    .$narrowType<{ status: StudyStatus }>()
    .execute()
}

const valuesOf = (ctx: Context, row: StudyRow) => {
  const { level, field, organisationId, organisationName, year, status } = row
  return { level, field, organisationId, organisationName, year, status, changedAt: ctx.now }
}

export async function insertStudy(ctx: Context, personId: string, row: StudyRow): Promise<string> {
  const { id } = await ctx.db
    .insertInto("profileEducation")
    .values({ personId, ...valuesOf(ctx, row) })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Whether such a course of study of hers was there. */
export async function updateStudy(ctx: Context, personId: string, id: string, row: StudyRow): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("profileEducation")
    .set(valuesOf(ctx, row))
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether there was one. */
export async function deleteStudy(ctx: Context, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("profileEducation")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteStudies(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileEducation").where("personId", "=", personId).execute()
}
