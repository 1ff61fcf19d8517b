import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { daysOf, instantOf, isSkipped } from "./local-time.js"

const local = (on: string, at: string, zone: string) => ({
  on: Temporal.PlainDate.from(on),
  at: Temporal.PlainTime.from(at),
  zone,
})

describe("an hour of a clock", () => {
  // In summer: from one edition of the zone data to the next, some provinces keep their summer hour all year.
  test.each([
    ["America/Vancouver", "2026-07-02T21:30:00Z"],
    ["America/Edmonton", "2026-07-02T20:30:00Z"],
    ["America/Regina", "2026-07-02T20:30:00Z"],
    ["America/Toronto", "2026-07-02T18:30:00Z"],
    ["America/Halifax", "2026-07-02T17:30:00Z"],
    ["America/St_Johns", "2026-07-02T17:00:00Z"],
  ])("14 h 30 in %s is its own moment, the half hour of Newfoundland included", (zone, instant) => {
    expect(instantOf(local("2026-07-02", "14:30", zone)).toString()).toBe(instant)
  })

  test.each(["America/Toronto", "America/St_Johns", "America/Halifax"])(
    "that the clocks of %s skip in spring is known, and read as calendars do",
    (zone) => {
      const skipped = local("2027-03-14", "02:30", zone)
      expect(isSkipped(skipped)).toBe(true)
      expect(instantOf(skipped).toZonedDateTimeISO(zone).toPlainTime().toString()).toBe("03:30:00")
      expect(isSkipped(local("2027-03-14", "03:30", zone))).toBe(false)
      expect(isSkipped(local("2027-03-13", "02:30", zone))).toBe(false)
    },
  )

  test.each([
    ["America/Toronto", "2026-11-01T05:30:00Z"],
    ["America/St_Johns", "2026-11-01T04:00:00Z"],
  ])("that comes twice in the autumn night of %s is the first of the two", (zone, instant) => {
    const repeated = local("2026-11-01", "01:30", zone)
    expect(isSkipped(repeated)).toBe(false)
    expect(instantOf(repeated).toString()).toBe(instant)
  })

  test("is never skipped where the clocks never change", () => {
    expect(isSkipped(local("2027-03-14", "02:30", "America/Regina"))).toBe(false)
  })

  test("stays what it is on every day of a year, whatever the clocks do, but for the hours that never come", () => {
    const zones = ["America/St_Johns", "America/Toronto", "America/Whitehorse", "America/Regina", "America/Vancouver"]
    const anyTime = fc.record({
      day: fc.integer({ min: 0, max: 730 }),
      minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
      zone: fc.constantFrom(...zones),
    })
    fc.assert(
      fc.property(anyTime, ({ day, minute, zone }) => {
        const time = {
          on: Temporal.PlainDate.from("2026-01-01").add({ days: day }),
          at: Temporal.PlainTime.from("00:00").add({ minutes: minute }),
          zone,
        }
        const seen = instantOf(time).toZonedDateTimeISO(zone)
        expect(seen.toPlainDate().toString()).toBe(time.on.toString())
        expect(seen.toPlainTime().equals(time.at)).toBe(!isSkipped(time))
      }),
    )
  })
})

const days = (...args: Parameters<typeof daysOf>) => daysOf(...args).map(String)
const day = (text: string) => Temporal.PlainDate.from(text)

describe("a series", () => {
  test("comes back every week or every two weeks, so many times", () => {
    expect(days(day("2026-12-01"), "weekly", { times: 3 })).toEqual(["2026-12-01", "2026-12-08", "2026-12-15"])
    expect(days(day("2026-12-01"), "every-two-weeks", { times: 2 })).toEqual(["2026-12-01", "2026-12-15"])
  })

  test("ends with its last day, that day included", () => {
    expect(days(day("2026-12-01"), "weekly", { until: day("2026-12-08") })).toEqual(["2026-12-01", "2026-12-08"])
    expect(days(day("2026-12-01"), "weekly", { until: day("2026-11-30") })).toEqual([])
  })

  test("of every month begun on the 31st comes back to the 31st where there is one", () => {
    const monthly = ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]
    expect(days(day("2026-12-31"), "monthly", { times: 4 })).toEqual(monthly)
  })

  test("stops one beyond what may be planned at once", () => {
    expect(days(day("2026-12-01"), "weekly", { times: 500 })).toHaveLength(54)
  })
})
