import type { Reading } from "../../../platform/context.js"
import { listSettings, type StoredSettings } from "./setting.store.js"
import { type HostSettings, settingNames, valueInForce } from "./settings.js"

/** How often each setting was changed: a form says which state it was filled in from. */
export type Versions = Readonly<Record<string, number>>

const readBy = new WeakMap<Reading, Promise<HostSettings>>()

/**
 * The settings in force: what is stored, else the start value. A page reads them once, however many of its parts ask;
 * a command reads them each time, since it may have changed them itself.
 */
export async function readSettings(reading: Reading): Promise<HostSettings> {
  if ("correlation" in reading) return listInForce(reading)
  const known = readBy.get(reading) ?? listInForce(reading)
  readBy.set(reading, known)
  return known
}

async function listInForce(reading: Reading): Promise<HostSettings> {
  return inForce(await listSettings(reading))
}

export async function readSettingsToEdit(
  reading: Reading,
): Promise<{ readonly settings: HostSettings; readonly versions: Versions }> {
  const stored = await listSettings(reading)
  return {
    settings: inForce(stored),
    versions: Object.fromEntries([...stored].map(([name, { version }]) => [name, version])),
  }
}

function inForce(stored: StoredSettings): HostSettings {
  return Object.fromEntries(
    settingNames.map((name) => [name, valueInForce(name, stored.get(name)?.value)]),
  ) as HostSettings
}
