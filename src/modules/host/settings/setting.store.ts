import type { Context, Reading } from "../../../platform/context.js"
import type { SettingName } from "./settings.js"

export interface StoredSetting {
  readonly value: unknown
  readonly version: number
}

export type StoredSettings = ReadonlyMap<string, StoredSetting>

/** All stored settings, by name; a setting that was never changed is absent. */
export async function listSettings(reading: Reading): Promise<StoredSettings> {
  const rows = await reading.db.selectFrom("setting").select(["name", "value", "version"]).execute()
  return new Map(rows.map(({ name, ...stored }) => [name, stored]))
}

/** The same with their rows locked, in the order of their names. */
export async function lockSettings(ctx: Context): Promise<StoredSettings> {
  const rows = await ctx.db
    .selectFrom("setting")
    .select(["name", "value", "version"])
    .orderBy("name")
    .forUpdate()
    .execute()
  return new Map(rows.map(({ name, ...stored }) => [name, stored]))
}

/** Saves the setting where its version is still the one that was read; says whether it was. */
export async function saveSetting(
  ctx: Context,
  name: SettingName,
  value: unknown,
  versionRead: number,
): Promise<boolean> {
  const changedBy = ctx.actor.kind === "member" ? ctx.actor.personId : null
  const change = { value: JSON.stringify(value), version: versionRead + 1, changedAt: ctx.now, changedBy }
  if (versionRead === 0) {
    const added = await ctx.db
      .insertInto("setting")
      .values({ name, ...change })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const saved = await ctx.db
    .updateTable("setting")
    .set(change)
    .where("name", "=", name)
    .where("version", "=", versionRead)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
