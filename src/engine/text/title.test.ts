import { describe, expect, test } from "vitest"
import { readTitle } from "./title.js"

const wordsOf = (text: string) => readTitle(text).words.map(({ word }) => word)

describe("a title counts the words of one of its forms", () => {
  test.each([
    ["Infirmier/infirmière", 1],
    ["Infirmier(ère)", 1],
    ["Soudeur-monteur/soudeuse-monteuse", 2],
    ["Soudeur-monteur/soudeuse-monteuse au gabarit", 3],
    ["Directeur administratif/directrice administrative d'une association d'enseignants/enseignantes", 4],
    ["Premier ministre/première ministre", 2],
    ["Ingénieurs électriciens et électroniciens/ingénieures électriciennes et électroniciennes", 3],
    ["City councilman/woman", 2],
    ["Homme/femme de ménage", 3],
  ])("%s", (text, length) => expect(readTitle(text).length).toBe(length))

  test("both forms can be found, and both begin it", () => {
    expect(readTitle("Agent/agente de bord").words).toEqual([
      { word: "agent", isCore: true, isFirst: true },
      { word: "agente", isCore: true, isFirst: true },
      { word: "bord", isCore: true, isFirst: false },
    ])
  })
})

test("what specifies a title counts less than its name", () => {
  const { words, length } = readTitle("Data analyst (IT) - health research")
  expect(words.filter(({ isCore }) => isCore).map(({ word }) => word)).toEqual(["data", "analyst"])
  expect(words.length).toBe(5)
  expect(length).toBe(2.75)
})

test("what a title leaves out is not found by it", () => {
  expect(wordsOf("Écrivain/écrivaine (sauf rédacteur technique)")).toEqual(["ecrivain", "ecrivaine"])
  expect(wordsOf("Buyer (except retail)")).toEqual(["buyer"])
})

test("a title in brackets is still one", () => {
  expect(readTitle("(Premier ministre)")).toMatchObject({ length: 2, words: [{ isCore: true }, { isCore: true }] })
  expect(readTitle("").length).toBe(1)
})
