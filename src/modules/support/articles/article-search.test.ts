import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { helpArticles } from "../../../../db/reference/help-articles.js"
import type { Article } from "./article.js"
import { searchArticles } from "./article-search.js"

const at = Temporal.Instant.from("2026-12-01T15:00:00Z")
const articles = helpArticles.map(
  ({ code, category, contexts, en, fr, searchWords }, position): Article => ({
    id: code,
    code,
    status: "published",
    version: 1,
    slugs: { en: code, fr: code },
    position,
    firstPublishedAt: at,
    category,
    contexts,
    texts: { en, fr },
    currentAt: { en: at, fr: at },
    searchWords,
  }),
)

const first = (query: string, language: "en" | "fr") => searchArticles(articles, query, language).found[0]?.code

describe("the best answer comes first", () => {
  test.each([
    ["fr", "mot de passe oublié", "forgotten-password"],
    ["fr", "MOTS DE PASSE OUBLIES", "forgotten-password"],
    ["en", "forgotten password", "forgotten-password"],
    ["fr", "forgot my password", "forgotten-password"],
    ["en", "mot de passe oublié", "forgotten-password"],
    ["fr", "compte verrouillé", "account-locked"],
    ["en", "locked accounts", "account-locked"],
    ["fr", "code de confirmation pas reçu", "code-not-arriving"],
    ["fr", "j’ai perdu mon téléphone", "lost-phone"],
    ["en", "lost phone", "lost-phone"],
    ["fr", "témoins", "cookies"],
    ["fr", "ouvrir une session", "how-to-sign-in"],
    ["en", "log in", "how-to-sign-in"],
    ["fr", "supprimer mon compte", "close-account"],
    ["en", "delete account", "close-account"],
    ["fr", "capture d'écran", "take-screenshot"],
    ["fr", "imprim", "print"],
    ["fr", "changer d’adresse courriel", "change-email"],
    ["en", "JAWS", "accessibility"],
  ] as const)("%s: %s", (language, query, code) => expect(first(query, language)).toBe(code))
})

test("an answer without one of the words is proposed only when none has them all", () => {
  const { found, isPartial } = searchArticles(articles, "verrouillé montgolfière", "fr")
  expect(isPartial).toBe(true)
  expect(found[0]?.code).toBe("account-locked")
  expect(searchArticles(articles, "verrouillé compte", "fr").isPartial).toBe(false)
})

test("words that nothing holds find nothing", () => {
  expect(searchArticles(articles, "montgolfière", "fr")).toEqual({ found: [], isPartial: false })
})

test("signs alone find nothing", () => {
  expect(searchArticles(articles, "?! …", "fr").found).toEqual([])
})

test("addresses of links are not searched", () => {
  const { found } = searchArticles(articles, "oublie", "en")
  expect(found.map(({ code }) => code)).not.toContain("change-password")
})
