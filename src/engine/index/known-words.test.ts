import { expect, test } from "vitest"
import { KnownWords } from "./known-words.js"

test("of words that came in any number, those that are used are found", () => {
  const used = new Set<string>()
  const known = new KnownWords((word) => used.has(word))
  for (let number = 0; number < 30_000; number += 1) {
    const word = number.toString(36).padStart(5, "q")
    known.add(word)
    used.add(word)
    if (number % 3 === 0) used.delete(word)
    if (number % 5000 === 0) known.settle()
  }
  const expected = [...used].filter((word) => word.startsWith("qqa")).sort()
  expect(expected.length).toBeGreaterThan(500)
  expect(
    known
      .beginningWith("qqa")
      .filter((word) => used.has(word))
      .sort(),
  ).toEqual(expected)
  expect(known.near("qqqz1z", 1)).toContain("qqqz1")
  expect(known.near("qqqz0z", 1)).not.toContain("qqqz0")
})
