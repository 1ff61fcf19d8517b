import type { Context, Reading } from "../../../platform/context.js"

/** The row as she filled it. */
export interface PositionRow {
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly membershipId: string | null
  readonly unitEn: string | null
  readonly unitFr: string | null
}

export async function findPosition(reading: Reading, personId: string): Promise<PositionRow | undefined> {
  return reading.db
    .selectFrom("profilePosition")
    .select(["titleEn", "titleFr", "membershipId", "unitEn", "unitFr"])
    .where("personId", "=", personId)
    .executeTakeFirst()
}

export async function upsertPosition(ctx: Context, personId: string, position: PositionRow): Promise<void> {
  const { titleEn, titleFr, membershipId, unitEn, unitFr } = position
  const values = { titleEn, titleFr, membershipId, unitEn, unitFr, changedAt: ctx.now }
  await ctx.db
    .insertInto("profilePosition")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deletePosition(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profilePosition").where("personId", "=", personId).execute()
}
