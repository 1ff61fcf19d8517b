import { Temporal } from "temporal-polyfill"
import type { DigestRhythm } from "../rhythms/rhythm.js"

/** Digests leave in the morning, before people open their mail. */
const departure = Temporal.PlainTime.from("07:00")

/**
 * The last moment, this one included, at which a digest was to leave: 7 h by the clock of the person's zone, every day
 * or on Mondays. A notice belongs to the first departure after it, so that none is told twice nor passed over, however
 * late or often the task comes by and whatever the clocks did that night.
 */
export function latestDeparture(rhythm: DigestRhythm, now: Temporal.Instant, zone: string): Temporal.Instant {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const day = rhythm === "daily" ? today : today.subtract({ days: today.dayOfWeek - 1 })
  const thisTime = departureOn(day, zone)
  if (Temporal.Instant.compare(thisTime, now) <= 0) return thisTime
  return departureOn(day.subtract(stepOf(rhythm)), zone)
}

/** The first departure after this moment. */
export function nextDeparture(rhythm: DigestRhythm, now: Temporal.Instant, zone: string): Temporal.Instant {
  const latest = latestDeparture(rhythm, now, zone).toZonedDateTimeISO(zone).toPlainDate()
  return departureOn(latest.add(stepOf(rhythm)), zone)
}

function departureOn(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: departure }).toInstant()
}

function stepOf(rhythm: DigestRhythm): Temporal.DurationLike {
  return { days: rhythm === "daily" ? 1 : 7 }
}
