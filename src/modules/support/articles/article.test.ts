import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { type ArticleTexts, changedParts, datesAfter, shownText, slugOf, staleLanguage } from "./article.js"

const en = { question: "How do I sign in?", answer: "With your password." }
const fr = { question: "Comment ouvrir une session?", answer: "Avec votre mot de passe." }
const first = Temporal.Instant.from("2026-12-01T15:00:00Z")
const later = Temporal.Instant.from("2026-12-02T15:00:00Z")

/** Dates after `texts` followed the pair written first. */
function revised(texts: ArticleTexts, agree = false) {
  const before = { texts: { en, fr }, currentAt: { en: first, fr: first } }
  return { currentAt: datesAfter(before, { texts, agree }, later) }
}

describe("a pair of texts", () => {
  test("written together is up to date in both languages", () => {
    const currentAt = datesAfter(undefined, { texts: { en, fr }, agree: false }, first)
    expect(staleLanguage({ currentAt })).toBeUndefined()
  })

  test("has an older French text once the English one changed", () => {
    expect(staleLanguage(revised({ en: { ...en, answer: "Or with a passkey." }, fr }))).toBe("fr")
  })

  test("has an older English text once the French one changed", () => {
    expect(staleLanguage(revised({ en, fr: { ...fr, question: "Comment me connecter?" } }))).toBe("en")
  })

  test("agrees again when its editor says so", () => {
    expect(staleLanguage(revised({ en: { ...en, answer: "Or with a passkey." }, fr }, true))).toBeUndefined()
  })

  test("stays as it was when nothing in it changed", () => {
    expect(revised({ en, fr }).currentAt).toEqual({ en: first, fr: first })
  })

  test("is not stale while a language is missing", () => {
    expect(staleLanguage(revised({ en, fr: undefined }))).toBeUndefined()
  })
})

test("a reader is shown the other language where hers is missing", () => {
  expect(shownText({ en, fr: undefined }, "fr")).toEqual({ ...en, language: "en" })
  expect(shownText({ en, fr }, "fr")).toEqual({ ...fr, language: "fr" })
})

describe("the address of a question", () => {
  test("says it without accents nor signs", () => {
    expect(slugOf({ en: undefined, fr: { question: "À quoi sert l’œil?", answer: "" } }, "fr")).toBe(
      "a-quoi-sert-l-oeil",
    )
  })

  test("is cut between two words", () => {
    const question = "word ".repeat(40)
    const slug = slugOf({ en: { question, answer: "" }, fr: undefined }, "en")
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/word$/)
  })

  test("exists even for a question without letters", () => {
    expect(slugOf({ en: { question: "???", answer: "" }, fr: undefined }, "en")).toBe("question")
  })
})

test("history tells which parts changed", () => {
  const content = { category: "account", contexts: [], texts: { en, fr }, searchWords: "" } as const
  expect(changedParts(content, content)).toEqual([])
  expect(
    changedParts(content, {
      category: "sign-in",
      contexts: ["accounts.sign-in"],
      texts: { en, fr: { ...fr, answer: "Autrement." } },
      searchWords: "login",
    }),
  ).toEqual(["category", "contexts", "searchWords", "textFr"])
})
