import type { Context, Reading } from "../../../platform/context.js"
import type { Telephone } from "./telephone.js"

export async function findTelephone(reading: Reading, personId: string): Promise<Telephone | undefined> {
  return reading.db
    .selectFrom("profileTelephone")
    .select(["number", "extension"])
    .where("personId", "=", personId)
    .executeTakeFirst()
}

export async function upsertTelephone(ctx: Context, personId: string, { number, extension }: Telephone): Promise<void> {
  const values = { number, extension, changedAt: ctx.now }
  await ctx.db
    .insertInto("profileTelephone")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deleteTelephone(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileTelephone").where("personId", "=", personId).execute()
}
