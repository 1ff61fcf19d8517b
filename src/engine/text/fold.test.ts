import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold, foldName } from "./fold.js"

describe("a text is compared without what people leave out", () => {
  test.each([
    ["Montréal", "montreal"],
    ["SŒUR", "soeur"],
    ["Lætitia", "laetitia"],
    ["e\u0301te\u0301", "ete"],
    ["ｍｏｔ", "mot"],
    ["Île-d’Orléans", "ile-d’orleans"],
  ])("%s", (written, folded) => expect(fold(written)).toBe(folded))

  test("comparing twice gives the same", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)))
  })
})

test("a name in an address has letters, digits and hyphens only", () => {
  expect(foldName("L’œuvre d’été : 2e édition")).toBe("l-oeuvre-d-ete-2e-edition")
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(foldName(name))),
  )
})
