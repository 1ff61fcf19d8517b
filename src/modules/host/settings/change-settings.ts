import { isDeepStrictEqual } from "node:util"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import type { Versions } from "./read-settings.js"
import { lockSettings, saveSetting } from "./setting.store.js"
import { type HostSettings, type SettingName, valueInForce } from "./settings.js"

/**
 * Saves the settings that differ from those in force. One that somebody else has changed since the form was opened is
 * never overwritten unseen: the whole change is refused and the form shows what is in force now.
 */
export async function changeSettings(
  ctx: Context,
  input: { readonly values: Partial<HostSettings>; readonly seen: Versions },
): Promise<void> {
  await requireRole(ctx, ["administrator"])
  const stored = await lockSettings(ctx)
  for (const [name, value] of Object.entries(input.values) as [SettingName, unknown][]) {
    const { value: now, version } = stored.get(name) ?? { value: undefined, version: 0 }
    if (isDeepStrictEqual(value, valueInForce(name, now))) continue
    const isSeen = version === (input.seen[name] ?? 0)
    if (!isSeen || !(await saveSetting(ctx, name, value, version))) {
      throw new Refusal("conflict", "settings-changed-meanwhile")
    }
    await record(ctx, { act: "host.change-setting", subject: { kind: "setting", key: name } })
  }
}
