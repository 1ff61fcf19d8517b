import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tokenise } from "./tokenise.js"

describe("two writings of one text have the same words", () => {
  test.each([
    ["Montréal", "MONTREAL"],
    ["sœur", "soeur"],
    ["main-d’œuvre", "main d oeuvre"],
    ["l'adresse", "l’adresse"],
    ["nurse’s aide", "nurse aide"],
    ["Ste-Foy", "Sainte-Foy"],
    ["St. John’s", "Saint John"],
    ["R.N.", "RN"],
    ["P.-D.G.", "PDG"],
    ["T.-N.-L.", "TNL"],
    ["infirmier(ère)", "infirmier"],
    ["infirmier·ère·s", "infirmier"],
    ["conseiller.ère en emploi", "conseiller en emploi"],
    ["agent(e)s", "agent"],
    ["directeur/trice", "directeur"],
    ["étudiant-e-s", "étudiant"],
    ["councilman/woman", "councilman"],
  ])("%s and %s", (one, other) => expect(tokenise(one)).toEqual(tokenise(other)))
})

test("signs that belong to a word stay with it", () => {
  expect(tokenise("C++, C# et .NET")).toEqual(["c++", "c#", "et", "net"])
})

test("a letter alone is a word when there is nothing else", () => {
  expect(tokenise("C")).toEqual(["c"])
  expect(tokenise("chef d équipe")).toEqual(["chef", "equipe"])
})

test("a word that JavaScript knows is a word like any other", () => {
  expect(tokenise("constructor of hasOwnProperty")).toEqual(["constructor", "of", "hasownproperty"])
})

test("a text without words gives none", () => expect(tokenise(" … l’ ")).toEqual([]))

test("any text has words that can be read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const words = tokenise(text)
      expect(words.every((word) => word !== "" && !/\s/.test(word))).toBe(true)
    }),
  )
})
