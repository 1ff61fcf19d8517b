import { expect, test } from "vitest"
import { binsOf } from "./count-histogram.js"

test("each value falls into one band, the greatest into the last", () => {
  expect(binsOf([0, 1, 1.9, 2, 9, 10], 5)).toEqual([
    { from: 0, until: 2, count: 3 },
    { from: 2, until: 4, count: 1 },
    { from: 4, until: 6, count: 0 },
    { from: 6, until: 8, count: 0 },
    { from: 8, until: 10, count: 2 },
  ])
})

test("short times have bands of tenths, and nothing has no band", () => {
  expect(binsOf([0.1, 0.45], 5).map(({ from, count }) => [from, count])).toEqual([
    [0, 0],
    [0.1, 1],
    [0.2, 0],
    [0.3, 0],
    [0.4, 1],
  ])
  expect(binsOf([], 9)).toEqual([])
  expect(binsOf([0, 0], 9).reduce((sum, { count }) => sum + count, 0)).toBe(2)
})

test("no value is lost or counted twice, however many bands are asked for", () => {
  const values = Array.from({ length: 500 }, (_, at) => (at * 37) % 211)
  for (let bins = 5; bins <= 21; bins++) {
    const found = binsOf(values, bins)
    expect(found).toHaveLength(bins)
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(500)
  }
})
