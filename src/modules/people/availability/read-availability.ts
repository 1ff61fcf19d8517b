import type { Reading } from "../../../platform/context.js"
import { pairOf } from "../profile/pair.js"
import { type Availability, weekdays } from "./availability.js"
import { findAvailability } from "./availability.store.js"

export async function readAvailability(reading: Reading, personId: string): Promise<Availability | undefined> {
  const row = await findAvailability(reading, personId)
  if (!row) return undefined
  const { weeklyMinutes, fromOn, timesEn, timesFr } = row
  const days = weekdays.filter((day) => row.days.includes(day))
  return { weeklyMinutes, fromOn, days, times: pairOf(timesEn, timesFr) }
}
