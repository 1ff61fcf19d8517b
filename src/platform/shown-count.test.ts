import { describe, expect, test } from "vitest"
import { showCount, showDivided, showParts } from "./shown-count.js"

const said = (parts: readonly number[], total?: number) =>
  showParts(parts, showCount(total ?? parts.reduce((sum, n) => sum + n, 0))).map(({ shown, n }) => n ?? shown)

describe("counts that leave the programme", () => {
  test("a count under five is not told, nor kept beside what is told", () => {
    expect(showCount(4)).toEqual({ shown: "few", n: null })
    expect(showCount(5)).toEqual({ shown: "exact", n: 5 })
  })

  test("nobody is told as nobody, but for what is said of people", () => {
    expect(showCount(0)).toEqual({ shown: "exact", n: 0 })
    expect(showDivided(0)).toEqual({ shown: "few", n: null })
    expect(said([0, 0])).toEqual([0, 0])
    expect(said([0, 12, 7])).toEqual(["few", 12, "hidden"])
  })

  test("a second part is hidden where the total would give the small one back", () => {
    expect(said([3, 12, 7])).toEqual(["few", 12, "hidden"])
    expect(said([2, 1, 12, 7])).toEqual(["few", "few", 12, 7])
  })

  test("where the total is not told, no sum of its parts tells it", () => {
    expect(showParts([6, 8], { shown: "hidden", n: null }).map(({ shown }) => shown)).toEqual(["hidden", "hidden"])
  })
})
