import type { Context, Reading } from "../../../platform/context.js"
import type { Weekday } from "./availability.js"

export interface AvailabilityRow {
  readonly weeklyMinutes: number
  readonly fromOn: string | null
  readonly days: readonly Weekday[]
  readonly timesEn: string | null
  readonly timesFr: string | null
}

export async function findAvailability(reading: Reading, personId: string): Promise<AvailabilityRow | undefined> {
  return reading.db
    .selectFrom("profileAvailability")
    .select(["weeklyMinutes", "fromOn", "days", "timesEn", "timesFr"])
    .where("personId", "=", personId)
    .$narrowType<{ days: Weekday[] }>()
    .executeTakeFirst()
}

export async function upsertAvailability(ctx: Context, personId: string, row: AvailabilityRow): Promise<void> {
  const { weeklyMinutes, fromOn, days, timesEn, timesFr } = row
  const values = { weeklyMinutes, fromOn, days: [...days], timesEn, timesFr, changedAt: ctx.now }
  await ctx.db
    .insertInto("profileAvailability")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deleteAvailability(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileAvailability").where("personId", "=", personId).execute()
}
