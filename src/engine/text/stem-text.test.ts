import { describe, expect, test } from "vitest"
import { fold } from "./fold.js"
import { stemText } from "./stem-text.js"

const stems = (language: "en" | "fr", words: readonly string[]) =>
  new Set(words.map((word) => stemText(fold(word), language))).size

describe("the forms of one word in running text are one", () => {
  test.each([
    ["en", ["manage", "manages", "managed", "managing"]],
    ["en", ["plan", "plans", "planning"]],
    ["en", ["write", "writes", "writing"]],
    ["en", ["study", "studies", "studying"]],
    ["en", ["train", "trained", "training"]],
    ["fr", ["développer", "développez"]],
    ["fr", ["gérer", "gérez"]],
    ["fr", ["conseiller", "conseillère", "conseillers"]],
  ] as const)("%s: %s", (language, words) => expect(stems(language, words)).toBe(1))
})

describe("different words stay different", () => {
  test.each([
    ["en", ["spring", "spr"]],
    ["en", ["manager", "managing", "management"]],
    ["fr", ["gestion", "gestionnaire"]],
    ["fr", ["chez", "cher"]],
  ] as const)("%s: %s", (language, words) => expect(stems(language, words)).toBe(words.length))
})
