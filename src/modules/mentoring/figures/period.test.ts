import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { decidePeriod, monthOf, monthsOf, mostMonths, spanOf } from "./period.js"

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day("2026-11-22")

const codesOf = (decide: () => unknown) => {
  try {
    decide()
    return []
  } catch (error) {
    return (error as { fields: readonly { field: string; code: string }[] }).fields.map(
      ({ field, code }) => `${field} ${code}`,
    )
  }
}

describe("the period of a report", () => {
  test("is the twelve months that end today, where nobody chose it", () => {
    const { from, until } = decidePeriod({ from: null, until: null }, today)
    expect([from.toString(), until.toString()]).toEqual(["2025-12-01", "2026-11-22"])
  })

  test("is one day at least and three years at most", () => {
    expect(codesOf(() => decidePeriod({ from: today, until: today }, today))).toEqual([])
    expect(codesOf(() => decidePeriod({ from: today, until: day("2026-11-21") }, today))).toEqual([
      "until period-reversed",
    ])
    const until = day("2026-11-30")
    expect(codesOf(() => decidePeriod({ from: day("2023-12-01"), until }, today))).toEqual([])
    expect(codesOf(() => decidePeriod({ from: day("2023-11-30"), until }, today))).toEqual(["from period-too-long"])
    expect(monthsOf({ from: day("2023-12-01"), until }, "UTC")).toHaveLength(mostMonths)
  })

  test("begins and ends at midnight where the programme is, whatever the clocks do meanwhile", () => {
    const { from, until } = spanOf({ from: day("2026-03-08"), until: day("2026-03-08") }, "America/St_Johns")
    expect([from.toString(), until.toString()]).toEqual(["2026-03-08T03:30:00Z", "2026-03-09T02:30:00Z"])
  })

  test("counts the last evening of a month in that month, though it is the next one already in Greenwich", () => {
    const months = monthsOf({ from: day("2026-01-15"), until: day("2026-02-10") }, "America/Vancouver")
    expect(months.map(({ code }) => code)).toEqual(["2026-01", "2026-02"])
    expect(monthOf(Temporal.Instant.from("2026-02-01T07:59:00Z"), months)).toBe("2026-01")
    expect(monthOf(Temporal.Instant.from("2026-02-01T08:00:00Z"), months)).toBe("2026-02")
  })
})
