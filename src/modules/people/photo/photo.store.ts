import type { Context, Reading } from "../../../platform/context.js"

export interface PhotoRow {
  readonly fileId: string
  readonly width: number
  readonly height: number
}

export async function findPhoto(reading: Reading, personId: string): Promise<PhotoRow | undefined> {
  return reading.db
    .selectFrom("profilePhoto")
    .select(["fileId", "width", "height"])
    .where("personId", "=", personId)
    .executeTakeFirst()
}

export async function upsertPhoto(ctx: Context, personId: string, { fileId, width, height }: PhotoRow): Promise<void> {
  const values = { fileId, width, height, changedAt: ctx.now }
  await ctx.db
    .insertInto("profilePhoto")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deletePhotoRow(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profilePhoto").where("personId", "=", personId).execute()
}
