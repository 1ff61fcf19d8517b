import type { Context, Reading } from "../../../platform/context.js"

/** Code of the municipality that she chose. */
export async function findPlaceCode(reading: Reading, personId: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("profilePlace")
    .select("municipality")
    .where("personId", "=", personId)
    .executeTakeFirst()
  return row?.municipality
}

export async function upsertPlace(ctx: Context, personId: string, municipality: string): Promise<void> {
  const values = { municipality, changedAt: ctx.now }
  await ctx.db
    .insertInto("profilePlace")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deletePlace(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profilePlace").where("personId", "=", personId).execute()
}
