import type { Reading } from "../../../platform/context.js"
import type { Run } from "../../../platform/runs.js"

/** Names of the people who asked for these runs, while they are here. */
export async function listAskers(reading: Reading, runs: readonly Run[]): Promise<ReadonlyMap<string, string>> {
  const ids = runs.flatMap(({ askedBy }) => askedBy ?? [])
  if (ids.length === 0) return new Map()
  const rows = await reading.db.selectFrom("person").select(["id", "displayName"]).where("id", "in", ids).execute()
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}
