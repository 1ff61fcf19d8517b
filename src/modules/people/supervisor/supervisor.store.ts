import type { Context, Reading } from "../../../platform/context.js"
import { seal, unseal } from "../../../platform/seal.js"

const placeOf = (personId: string) => ({ table: "profile_supervisor", row: personId, column: "sealed_declared" })

/** Sealed, because it tells of somebody else: it stands in no copy, no backup and no search in words. */
export async function findSupervisor(reading: Reading, personId: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("profileSupervisor")
    .select("sealedDeclared")
    .where("personId", "=", personId)
    .executeTakeFirst()
  return row && unseal(reading.keys, row.sealedDeclared, placeOf(personId))
}

export async function upsertSupervisor(ctx: Context, personId: string, declared: string): Promise<void> {
  const values = { sealedDeclared: seal(ctx.keys, declared, placeOf(personId)), changedAt: ctx.now }
  await ctx.db
    .insertInto("profileSupervisor")
    .values({ personId, ...values })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(values))
    .execute()
}

export async function deleteSupervisor(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileSupervisor").where("personId", "=", personId).execute()
}

/** Whom each of these persons says she reports to; those who said nothing are left out. */
export async function listSupervisors(
  reading: Reading,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("profileSupervisor")
    .select(["personId", "sealedDeclared"])
    .where("personId", "in", [...personIds])
    .execute()
  return new Map(
    rows.map(({ personId, sealedDeclared }) => [personId, unseal(reading.keys, sealedDeclared, placeOf(personId))]),
  )
}
