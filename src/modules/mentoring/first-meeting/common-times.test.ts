import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { commonTimes, type FreeWeek } from "./common-times.js"

const week = (zone: string, ...parts: readonly (readonly [day: number, hour: number])[]): FreeWeek => ({
  zone,
  parts: parts.map(([day, hour]) => ({ day, hour, hours: 3 })),
})
// A Monday.
const now = Temporal.Instant.from("2026-11-23T12:00:00Z")
const search = { zone: "America/Toronto", now, minutes: 60, taken: [] }
const written = (times: ReturnType<typeof commonTimes>) =>
  times.map(({ on, at }) => `${on} ${at.toString().slice(0, 5)}`)

describe("times at which both are free", () => {
  test("are found across zones, the half hour of Newfoundland included", () => {
    const mentee = week("America/Toronto", [3, 11])
    const mentor = week("America/St_Johns", [3, 14])
    expect(written(commonTimes(mentee, mentor, search))).toEqual([
      "2026-11-26 12:30",
      "2026-12-03 12:30",
      "2026-12-10 12:30",
      "2026-12-17 12:30",
    ])
  })

  test("are none where the hours in common are shorter than the meeting", () => {
    const mentee = week("America/Toronto", [3, 8])
    const mentor = week("America/Vancouver", [3, 8])
    expect(commonTimes(mentee, mentor, { ...search, minutes: 150 })).toEqual([])
  })

  test("leave out what either has promised, and take the next half hour", () => {
    const both = week("America/Toronto", [3, 11])
    const startsAt = Temporal.Instant.from("2026-11-26T16:00:00Z")
    const taken = [{ startsAt, endsAt: startsAt.add({ minutes: 45 }) }]
    expect(written(commonTimes(both, both, { ...search, taken }))[0]).toBe("2026-11-26 12:00")
  })

  test("give one time a day, and leave time to answer", () => {
    const both = week("America/Toronto", [0, 8], [1, 8], [2, 8], [2, 14], [3, 8])
    const found = written(commonTimes(both, both, search))
    expect(found.slice(0, 3)).toEqual(["2026-11-25 08:00", "2026-11-26 08:00", "2026-11-30 08:00"])
    expect(new Set(found.map((each) => each.slice(0, 10))).size).toBe(found.length)
  })
})
