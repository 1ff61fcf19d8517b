import type { Reading } from "../../../platform/context.js"

/** Those of these organisations to which somebody belongs. */
export async function listJoined(reading: Reading, organisationIds: readonly string[]): Promise<readonly string[]> {
  if (organisationIds.length === 0) return []
  const rows = await reading.db
    .selectFrom("membership")
    .select("organisationId")
    .distinct()
    .where("organisationId", "in", [...organisationIds])
    .where("untilAt", "is", null)
    .execute()
  return rows.map(({ organisationId }) => organisationId)
}

export async function listPeopleOf(reading: Reading, organisationId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("membership")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("untilAt", "is", null)
    .orderBy("personId")
    .execute()
  return rows.map(({ personId }) => personId)
}
