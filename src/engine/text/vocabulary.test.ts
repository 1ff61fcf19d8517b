import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildVocabulary } from "./vocabulary.js"

const near = (words: readonly string[], typed: string, edits: number, isBeginning = false) => {
  const vocabulary = buildVocabulary(words)
  return vocabulary.near(typed, edits, isBeginning).map(({ place, edits }) => [vocabulary.words[place], edits])
}

/** The same distance by the book, one pair at a time. */
function distance(one: string, two: string): number {
  const rows = [Array.from({ length: two.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const cells = [row]
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1] ? 0 : 1
      let edits = Math.min(
        (rows[row - 1]?.[column - 1] ?? 0) + same,
        (rows[row - 1]?.[column] ?? 0) + 1,
        (cells[column - 1] ?? 0) + 1,
      )
      const isExchange = row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1]
      if (isExchange) edits = Math.min(edits, (rows[row - 2]?.[column - 2] ?? 0) + 1)
      cells.push(edits)
    }
    rows.push(cells)
  }
  return rows[one.length]?.[two.length] ?? 0
}

describe("a word with mistakes is found", () => {
  const words = ["infirmier", "infirmiere", "soudeur", "comptable", "computer"]
  test.each([
    ["one letter too few", "soudur", "soudeur"],
    ["one letter too many", "soudeeur", "soudeur"],
    ["a wrong letter", "soufeur", "soudeur"],
    ["two letters exchanged", "suodeur", "soudeur"],
    ["the first letter missing", "omptable", "comptable"],
    ["a wrong first letter", "vomptable", "comptable"],
  ])("%s", (_mistake, typed, meant) => expect(near(words, typed, 1)).toEqual([[meant, 1]]))

  test("before it is finished", () => {
    expect(near(words, "ifnirm", 1, true)).toEqual([
      ["infirmier", 1],
      ["infirmiere", 1],
    ])
    expect(near(words, "ifnirm", 1)).toEqual([])
  })
})

const letters = fc.stringMatching(/^[abc]{1,7}$/)

test("exactly the words within the edits allowed are found, and no other", () => {
  fc.assert(
    fc.property(fc.array(letters), letters, fc.integer({ min: 0, max: 2 }), (words, typed, edits) => {
      const expected = [...new Set(words)]
        .sort()
        .map((word) => [word, distance(word, typed)])
        .filter(([, away]) => Number(away) <= edits)
      expect(near(words, typed, edits)).toEqual(expected)
    }),
  )
})

test("exactly the words of which a beginning is near are found by their beginning", () => {
  fc.assert(
    fc.property(fc.array(letters), letters, fc.integer({ min: 0, max: 2 }), (words, typed, edits) => {
      const isNear = (word: string) =>
        Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length)).some(
          (beginning) => distance(beginning, typed) <= edits,
        )
      expect(near(words, typed, edits, true).map(([word]) => word)).toEqual([...new Set(words)].sort().filter(isNear))
    }),
  )
})

test("the words that begin alike stand together", () => {
  const vocabulary = buildVocabulary(["soudure", "soudeur", "sous", "soudeuse", "soudé"])
  const [from, to] = vocabulary.beginningWith("soud")
  expect(vocabulary.words.slice(from, to)).toEqual(["soudeur", "soudeuse", "soudure", "soudé"])
  expect(vocabulary.place("sou")).toBe(-1)
})
