import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { latestDeparture, nextDeparture } from "./digest.js"

const zones = ["America/St_Johns", "America/Halifax", "America/Regina", "America/Vancouver", "Asia/Kathmandu"]

function localDepartures(rhythm: "daily" | "weekly", from: string, to: string, zone: string): readonly string[] {
  const [start, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)]
  const seen = new Set<string>()
  for (let now = start; Temporal.Instant.compare(now, end) < 0; now = now.add({ minutes: 15 })) {
    seen.add(latestDeparture(rhythm, now, zone).toZonedDateTimeISO(zone).toPlainDateTime().toString())
  }
  return [...seen].slice(1)
}

describe("the morning of a digest", () => {
  test("comes once a day at 7 h in St. John’s when the clocks go back, and when they go forward", () => {
    expect(localDepartures("daily", "2026-10-30T12:00:00Z", "2026-11-03T12:00:00Z", "America/St_Johns")).toEqual([
      "2026-10-31T07:00:00",
      "2026-11-01T07:00:00",
      "2026-11-02T07:00:00",
      "2026-11-03T07:00:00",
    ])
    expect(localDepartures("daily", "2026-03-06T12:00:00Z", "2026-03-10T12:00:00Z", "America/St_Johns")).toEqual([
      "2026-03-07T07:00:00",
      "2026-03-08T07:00:00",
      "2026-03-09T07:00:00",
      "2026-03-10T07:00:00",
    ])
  })

  test("comes once a week, on Mondays, also after the night when the clocks change", () => {
    expect(localDepartures("weekly", "2026-10-25T12:00:00Z", "2026-11-10T12:00:00Z", "America/St_Johns")).toEqual([
      "2026-10-26T07:00:00",
      "2026-11-02T07:00:00",
      "2026-11-09T07:00:00",
    ])
  })

  test("lies between now and the step before, whatever the hour and the zone", () => {
    const anInstant = fc
      .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
      .map((at) => Temporal.Instant.fromEpochMilliseconds(at))
    fc.assert(
      fc.property(anInstant, fc.constantFrom(...zones), fc.constantFrom("daily", "weekly"), (now, zone, rhythm) => {
        const latest = latestDeparture(rhythm, now, zone)
        const next = nextDeparture(rhythm, now, zone)
        expect(Temporal.Instant.compare(latest, now)).toBeLessThanOrEqual(0)
        expect(Temporal.Instant.compare(now, next)).toBe(-1)
        expect(latestDeparture(rhythm, next, zone).equals(next)).toBe(true)
      }),
    )
  })
})
