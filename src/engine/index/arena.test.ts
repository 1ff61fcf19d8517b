import { expect, test } from "vitest"
import { Arena, fromOf, lengthOf, sizeFor } from "./arena.js"

test("a piece is long enough, and at most a fourth too long", () => {
  for (let count = 1; count < 100_000; count += 1) {
    const length = lengthOf(sizeFor(count))
    if (length < count || length > 1.25 * count) expect.fail(`${count} numbers in ${length}`)
  }
})

test("pieces of all lengths hold what was written, those that are left of a page too", () => {
  const arena = new Arena({ hasBytes: true })
  const counts = [
    100_000, 100_000, 100_000, 32_768, 40_000, 300_000, 20_000, 5000, 1000, 700, 300, 90, 40, 17, 6, 3, 2, 1,
  ]
  const pieces = counts.map((count) => ({ count, piece: arena.take(sizeFor(count)) }))
  for (const [number, { count, piece }] of pieces.entries()) {
    const from = fromOf(piece)
    arena.page(piece).fill(number + 1, from, from + count)
    arena.bytes(piece).fill(number + 1, from, from + count)
  }
  for (const [number, { count, piece }] of pieces.entries()) {
    const from = fromOf(piece)
    const own = arena.page(piece).subarray(from, from + count)
    const bytes = arena.bytes(piece).subarray(from, from + count)
    expect([own.length, bytes.length]).toEqual([count, count])
    expect(own.every((each) => each === number + 1)).toBe(true)
    expect(bytes.every((each) => each === number + 1)).toBe(true)
  }
})
