import type { Context, Reading } from "../../../../platform/context.js"
import { seal, unseal } from "../../../../platform/seal.js"
import { type Exclusions, exclusions } from "./exclusions.js"

const placeOf = (registrationId: string) => ({
  table: "registration_exclusion",
  row: registrationId,
  column: "sealed_declared",
})

/** Sealed, because it tells of others: it stands in no copy, no backup and no search in words. */
export async function listExclusions(
  reading: Reading,
  registrationIds: readonly string[],
): Promise<ReadonlyMap<string, Exclusions>> {
  if (registrationIds.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("registrationExclusion")
    .select(["registrationId", "sealedDeclared"])
    .where("registrationId", "in", [...registrationIds])
    .execute()
  return new Map(
    rows.map(({ registrationId, sealedDeclared }) => [
      registrationId,
      exclusions.parse(JSON.parse(unseal(reading.keys, sealedDeclared, placeOf(registrationId)))),
    ]),
  )
}

export async function saveExclusions(ctx: Context, registrationId: string, declared: Exclusions): Promise<void> {
  const row = {
    sealedDeclared: seal(ctx.keys, JSON.stringify(declared), placeOf(registrationId)),
    changedAt: ctx.now,
  }
  await ctx.db
    .insertInto("registrationExclusion")
    .values({ registrationId, ...row })
    .onConflict((conflict) => conflict.column("registrationId").doUpdateSet(row))
    .execute()
}

export async function deleteExclusions(ctx: Context, registrationId: string): Promise<void> {
  await ctx.db.deleteFrom("registrationExclusion").where("registrationId", "=", registrationId).execute()
}
