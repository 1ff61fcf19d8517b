import type { Context, Reading } from "../../../platform/context.js"

/** The row as she filled it. */
export interface PositionRow {
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly membershipId: string | null
  readonly unitEn: string | null
  readonly unitFr: string | null
  readonly occupationalGroup: string | null
  readonly occupationalLevel: string | null
  readonly managementLevel: string | null
}

const columns = [
  "titleEn",
  "titleFr",
  "membershipId",
  "unitEn",
  "unitFr",
  "occupationalGroup",
  "occupationalLevel",
  "managementLevel",
] as const

export async function findPosition(reading: Reading, personId: string): Promise<PositionRow | undefined> {
  return reading.db.selectFrom("profilePosition").select(columns).where("personId", "=", personId).executeTakeFirst()
}

export async function upsertPosition(ctx: Context, personId: string, position: PositionRow): Promise<void> {
  const { titleEn, titleFr, membershipId, unitEn, unitFr } = position
  const { occupationalGroup, occupationalLevel, managementLevel } = position
  const values = {
    ...{ titleEn, titleFr, membershipId, unitEn, unitFr },
    ...{ occupationalGroup, occupationalLevel, managementLevel, changedAt: ctx.now },
  }
  await ctx.db
    .insertInto("profilePosition")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deletePosition(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profilePosition").where("personId", "=", personId).execute()
}
