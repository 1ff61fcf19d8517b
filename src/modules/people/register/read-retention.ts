import type { RetentionName } from "../../../../db/personal-data-shape.js"
import type { Reading } from "../../../platform/context.js"
import { readSettings } from "../../host/index.js"

/** Days that the host has chosen for what the register leaves to it. */
export type Retention = Readonly<Record<RetentionName, number>>

export async function readRetention(reading: Reading): Promise<Retention> {
  return (await readSettings(reading)).retention
}

export function daysOf(days: number | RetentionName, retention: Retention): number {
  return typeof days === "number" ? days : retention[days]
}
