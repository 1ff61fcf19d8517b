import type { Reading } from "../../platform/context.js"

/** All stored settings, by name; a setting that was never changed is absent. */
export async function listSettings(reading: Reading): Promise<ReadonlyMap<string, unknown>> {
  const rows = await reading.db.selectFrom("setting").select(["name", "value"]).execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}
