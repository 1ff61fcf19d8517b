import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { Refusal } from "../../../platform/refusal.js"
import { bucketAt, bucketsOf, decidePeriod, type Interval, mostBuckets, spanOf } from "./interval.js"

const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(text)
const cut = (from: string, until: string, interval: Interval, zone = "America/Toronto") =>
  bucketsOf({ from: day(from), until: day(until) }, interval, zone)
const starts = (...asked: Parameters<typeof cut>) => cut(...asked).map(({ start }) => start.toString())
const hoursOf = ({ from, until }: { readonly from: Temporal.Instant; readonly until: Temporal.Instant }) =>
  (until.epochMilliseconds - from.epochMilliseconds) / 3_600_000

describe("the intervals of a period", () => {
  test("begin a fiscal year on 1 April", () => {
    expect(starts("2026-03-31", "2026-04-01", "fiscal-year")).toEqual(["2025-04-01", "2026-04-01"])
    expect(starts("2026-01-15", "2027-03-31", "fiscal-year")).toEqual(["2025-04-01", "2026-04-01"])
  })

  test("begin years, quarters and months on their first day, and weeks on Monday", () => {
    expect(starts("2025-12-31", "2026-01-01", "year")).toEqual(["2025-01-01", "2026-01-01"])
    expect(starts("2026-03-31", "2026-07-01", "quarter")).toEqual(["2026-01-01", "2026-04-01", "2026-07-01"])
    expect(starts("2026-01-31", "2026-03-01", "month")).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"])
    expect(starts("2026-11-22", "2026-11-23", "week")).toEqual(["2026-11-16", "2026-11-23"])
    expect(starts("2028-02-28", "2028-03-01", "day")).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"])
  })

  test("follow the clocks: an hour is missing in March and comes twice in November", () => {
    expect(cut("2026-03-02", "2026-03-15", "week").map(hoursOf)).toEqual([167, 168])
    expect(cut("2026-10-26", "2026-11-08", "week").map(hoursOf)).toEqual([169, 168])
    expect(cut("2026-03-08", "2026-03-08", "day").map(hoursOf)).toEqual([23])
    const spring = cut("2026-03-02", "2026-03-15", "week")
    expect(bucketAt(at("2026-03-09T03:59:59Z"), spring)).toBe(0)
    expect(bucketAt(at("2026-03-09T04:00:00Z"), spring)).toBe(1)
  })

  test("follow the half hour of Newfoundland", () => {
    const days = cut("2026-06-30", "2026-07-01", "day", "America/St_Johns")
    expect(bucketAt(at("2026-07-01T02:29:59Z"), days)).toBe(0)
    expect(bucketAt(at("2026-07-01T02:30:00Z"), days)).toBe(1)
    expect(bucketAt(at("2026-07-02T02:30:00Z"), days)).toBe(-1)
  })

  test("are cut to the period, which they fill without a gap", () => {
    const buckets = cut("2026-01-20", "2026-03-10", "month")
    const span = spanOf({ from: day("2026-01-20"), until: day("2026-03-10") }, "America/Toronto")
    expect(buckets[0]?.from.toString()).toBe(span.from.toString())
    expect(buckets.at(-1)?.until.toString()).toBe(span.until.toString())
    for (const [place, { until }] of buckets.slice(0, -1).entries()) {
      expect(buckets[place + 1]?.from.toString()).toBe(until.toString())
    }
  })
})

describe("the period", () => {
  const today = day("2026-11-22")
  const codeOf = (decide: () => unknown) => {
    try {
      decide()
      return undefined
    } catch (error) {
      return error instanceof Refusal ? error.fields[0]?.code : error
    }
  }

  test("is the month that ends today where nothing is asked", () => {
    expect(decidePeriod({ from: null, until: null }, "week", today)).toEqual({ from: day("2026-10-22"), until: today })
  })

  test("is refused backwards, and where it holds more intervals than anybody reads", () => {
    const decide = (from: string, until: string, interval: Interval) => () =>
      decidePeriod({ from: day(from), until: day(until) }, interval, today)
    expect(codeOf(decide("2026-02-01", "2026-01-31", "day"))).toBe("statistics-period-reversed")
    const last = day("2026-01-01").add({ days: mostBuckets - 1 })
    expect(codeOf(decide("2026-01-01", last.toString(), "day"))).toBeUndefined()
    expect(codeOf(decide("2026-01-01", last.add({ days: 1 }).toString(), "day"))).toBe("statistics-intervals-too-many")
    expect(codeOf(decide("1990-01-01", "2026-01-01", "fiscal-year"))).toBeUndefined()
  })
})
