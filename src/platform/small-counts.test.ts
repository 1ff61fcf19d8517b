import { describe, expect, test } from "vitest"
import { maskedParts } from "./small-counts.js"

describe("what is shown of the parts of a total", () => {
  test.each([
    ["a small part is vague, and the smallest other one hidden with it", [3, 12, 7], ["few", "exact", "hidden"]],
    ["two small parts hide each other", [2, 1, 12, 7], ["few", "few", "exact", "exact"]],
    ["parts that are all large are told", [5, 12], ["exact", "exact"]],
    ["where nobody is counted, every part is told", [0, 0], ["exact", "exact"]],
    ["where few are counted in all, every part is vague", [0, 3], ["few", "few"]],
    ["where everybody is in one part, nothing tells which", [0, 6, 0], ["hidden", "hidden", "hidden"]],
    ["two parts whose total would give both back are hidden", [4, 4], ["hidden", "hidden"]],
    ["one hidden part is not enough where only one number remains", [4, 9, 9], ["hidden", "hidden", "hidden"]],
  ])("%s", (_, parts, expected) => {
    expect(maskedParts(parts)).toEqual(expected)
  })

  test.each([
    [2, 14],
    [3, 14],
    [4, 10],
    [5, 6],
  ])("whoever knows the rule and the total finds no part back that is not told: %i parts up to %i", (many, most) => {
    const possible = new Map<string, Set<number>[]>()
    for (const parts of everyDivision(many, most)) {
      const masks = maskedParts(parts)
      const total = parts.reduce((sum, n) => sum + n, 0)
      const read = [total < 5 ? "few" : total, ...parts.map((n, at) => (masks[at] === "exact" ? n : masks[at]))].join()
      const values = possible.get(read) ?? parts.map(() => new Set<number>())
      for (const [at, n] of parts.entries()) values[at]?.add(n)
      possible.set(read, values)
    }
    for (const [read, values] of possible) {
      const [total, ...shown] = read.split(",")
      // Larger divisions than were tried would say the same of the largest totals.
      if (total !== "few" && Number(total) > most) continue
      for (const [at, each] of values.entries()) {
        if (shown[at] === "few" || shown[at] === "hidden") expect(each.size, `${read}: part ${at}`).toBeGreaterThan(1)
      }
    }
  })
})

function everyDivision(many: number, most: number): readonly (readonly number[])[] {
  if (many === 0) return [[]]
  return everyDivision(many - 1, most).flatMap((parts) => Array.from({ length: most + 1 }, (_, n) => [...parts, n]))
}
