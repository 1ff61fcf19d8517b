import fc from "fast-check"
import { expect, test } from "vitest"
import { markWords } from "./mark-words.js"

const marked = (text: string, ...words: string[]) =>
  markWords(text, new Set(words))
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join("")

test.each([
  ["accents and capitals stay as they are written", "Gérer l’ÉTÉ", "ete", "Gérer l’[ÉTÉ]"],
  ["after an elision", "offre d’emploi", "emploi", "offre d’[emploi]"],
  ["between hyphens", "porte-parole", "parole", "porte-[parole]"],
  ["every time, the last word too", "policy, then policy", "policy", "[policy], then [policy]"],
  ["a sign that belongs to the word", "C++, C#", "c#", "C++, [C#]"],
  ["not a part of a word", "projets", "projet", "projets"],
])("%s", (_what, text, word, expected) => expect(marked(text, word)).toBe(expected))

test("the stretches together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, words) => {
      expect(
        markWords(text, new Set(words))
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text)
    }),
  )
})
