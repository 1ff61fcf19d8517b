import type { Temporal } from "temporal-polyfill"
import { type DayPart, dayParts, weekBit, weekDays } from "../../../../engine/scoring/participant.js"

/** When the parts of a day begin, on a clock of 24 hours; each lasts three. */
export const partHours: Readonly<Record<DayPart, number>> = { morning: 8, midday: 11, afternoon: 14, evening: 17 }
/** In hours. */
export const partLength = 3
const hoursOfWeek = 24 * weekDays

/**
 * Parts of the week that somebody gave in her own zone, as bits of the programme's clock: each falls on the part that
 * it overlaps most, and on none where that is less than an hour. Offsets are those of the moment.
 */
export function weekInZone(parts: readonly string[], from: string, to: string, now: Temporal.Instant): number {
  const shift = offsetHours(to, now) - offsetHours(from, now)
  return parts.reduce((bits, part) => bits | bitAt(hourOf(part) + shift), 0)
}

function offsetHours(zone: string, now: Temporal.Instant): number {
  return now.toZonedDateTimeISO(zone).offsetNanoseconds / 3.6e12
}

/** Such as 1-morning: 8 o'clock on Tuesday, in hours from the beginning of Monday. */
function hourOf(part: string): number {
  const [day = "0", name] = part.split("-")
  return Number(day) * 24 + partHours[name as DayPart]
}

function bitAt(start: number): number {
  let best = { bit: 0, overlap: 1 }
  for (let day = 0; day < weekDays; day++) {
    for (const part of dayParts) {
      const apart = distance(start, day * 24 + partHours[part])
      if (partLength - apart > best.overlap || (best.bit === 0 && partLength - apart === best.overlap)) {
        best = { bit: weekBit(day, part), overlap: partLength - apart }
      }
    }
  }
  return best.bit
}

/** Sunday evening is next to Monday morning. */
function distance(one: number, other: number): number {
  const apart = Math.abs(one - other) % hoursOfWeek
  return Math.min(apart, hoursOfWeek - apart)
}
