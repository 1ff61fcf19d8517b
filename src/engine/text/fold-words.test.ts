import { describe, expect, test } from "vitest"
import { foldWords } from "./fold-words.js"

describe("two writings of one word are found by each other", () => {
  test.each([
    ["Montréal", "MONTREAL"],
    ["sœur", "soeur"],
    ["main-d’œuvre", "main d oeuvre"],
    ["l'adresse", "l’adresse"],
    ["mots de passe", "mot de passe"],
    ["addresses", "address"],
    ["Ste-Foy", "Sainte-Foy"],
    ["e\u0301te\u0301", "été"],
    ["ｍｏｔ", "mot"],
  ])("%s and %s", (one, other) => expect(foldWords(one)).toEqual(foldWords(other)))
})

test("a word keeps what tells it from another one", () => {
  expect(foldWords("Pass, passe and bus; 2 codes")).toEqual(["pass", "passe", "and", "bus", "2", "code"])
})

test("a text without words gives none", () => {
  expect(foldWords(" … l’ ")).toEqual([])
})
