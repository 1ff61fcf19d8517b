import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { SuggestionEntry } from "./suggestion-index.js"
import { buildSuggestions } from "./suggestions.js"

const entry = (key: string, fr: readonly string[], en: readonly string[], rank = 0): SuggestionEntry => ({
  key,
  texts: { en, fr },
  rank,
})

const entries = [
  entry("nurse", ["Infirmier/infirmière", "Infirmier autorisé/infirmière autorisée"], ["Registered nurse (R.N.)"]),
  entry("aide", ["Aide-infirmier/aide-infirmière"], ["Nurse aide"]),
  entry("welder", ["Soudeur/soudeuse", "Soudeur-monteur/soudeuse-monteuse"], ["Welder"]),
  entry("physician", ["Médecin"], ["Family doctor"]),
  entry("medicine", ["Médecine"], ["Medicine"]),
  entry("firefighter", ["Pompier/pompière"], ["Firefighter"]),
  entry("human-resources", ["Conseiller/conseillère en ressources humaines"], ["Human resources advisor"]),
  entry("head-waiter", ["Maître/maîtresse d'hôtel"], ["Maître d'hôtel"]),
  entry("programmer", ["Programmeur/programmeuse en informatique"], ["Computer programmer"]),
]

const suggestions = buildSuggestions(entries)
const keys = (query: string, language: "en" | "fr" = "fr") =>
  suggestions.find(query, { language, limit: 5 }).map(({ key }) => key)

describe("what a person types finds what she means", () => {
  test.each([
    ["the feminine alone", "infirmière", "nurse"],
    ["the masculine alone", "infirmier", "nurse"],
    ["both forms", "infirmier/infirmière", "nurse"],
    ["an ending in brackets", "infirmier(ère)", "nurse"],
    ["a median point", "soudeur·euse", "welder"],
    ["hyphens", "soudeuse-monteuse", "welder"],
    ["several of them", "soudeuses", "welder"],
    ["without accents", "medecin", "physician"],
    ["a typographic apostrophe", "maîtresse d’hôtel", "head-waiter"],
    ["a beginning", "pomp", "firefighter"],
    ["beginnings", "prog info", "programmer"],
    ["another order", "humaines ressources", "human-resources"],
    ["a letter missing", "soudur", "welder"],
    ["a first letter missing", "oudeur", "welder"],
    ["letters exchanged", "ifnirmiere", "nurse"],
    ["a mistake in a beginning", "progarmm", "programmer"],
    ["a grade that no title has", "soudeuse principale", "welder"],
    ["a short form", "conseiller rh", "human-resources"],
    ["the other language", "registered nurse", "nurse"],
    ["two words for one", "fire fighter", "firefighter"],
    ["one word for two", "registerednurse", "nurse"],
    ["letters with points", "R.N.", "nurse"],
    ["a word that no title has beside one that it has", "conseillère ressources zzzz", "human-resources"],
  ])("%s: %s", (_way, typed, meant) => expect(keys(typed)[0]).toBe(meant))

  test("the very word goes before one of the same stem", () => {
    expect(keys("médecin").slice(0, 2)).toEqual(["physician", "medicine"])
    expect(keys("médecine").slice(0, 2)).toEqual(["medicine", "physician"])
  })

  test("the whole title goes before a longer one", () => expect(keys("infirmier")).toEqual(["nurse", "aide"]))

  test("nothing typed, or nothing like it, finds nothing", () => {
    expect(keys("")).toEqual([])
    expect(keys(" ’ ")).toEqual([])
    expect(keys("zzzzqqqq")).toEqual([])
  })

  test.each([
    ["one common word of several is no answer", "conseiller des licornes volantes"],
    ["nor is a word by a mistake, beside one that is nowhere", "licorne ifnirmiere"],
    ["nor a mistaken beginning of few letters", "medoc"],
  ])("%s: %s", (_why, typed) => expect(keys(typed)).toEqual([]))

  test("what begins a word is not the mistaken beginning of another", () => {
    const find = (all: readonly SuggestionEntry[]) =>
      buildSuggestions(all)
        .find("secour", { language: "fr", limit: 5 })
        .map(({ key }) => key)
    const security = entry("security", ["Sécurité"], ["Security"])
    expect(find([security])).toEqual(["security"])
    expect(find([security, entry("first-aid", ["Secourisme"], ["First aid"])])).toEqual(["first-aid"])
  })
})

test("each entry is given once, with the title that was found", () => {
  expect(suggestions.find("soudeuse monteuse", { language: "fr", limit: 5 })).toMatchObject([
    { key: "welder", text: "Soudeur-monteur/soudeuse-monteuse", language: "fr" },
  ])
})

test("what is found in the other language is named in the reader's", () => {
  expect(suggestions.find("welder", { language: "fr", limit: 1 })).toMatchObject([
    { text: "Soudeur/soudeuse", language: "fr" },
  ])
  const english = buildSuggestions([entry("welder", [], ["Welder"])])
  expect(english.find("welder", { language: "fr", limit: 1 })).toMatchObject([{ text: "Welder", language: "en" }])
})

test("of two that fit alike, the commoner goes first, then the shorter", () => {
  const rare = entry("rare", ["Commis de bureau"], [], 3)
  const common = entry("common", ["Commis de dossiers"], [], 900)
  const find = (all: readonly SuggestionEntry[]) =>
    buildSuggestions(all)
      .find("commis", { language: "fr", limit: 5 })
      .map(({ key }) => key)
  expect(find([rare, common])).toEqual(["common", "rare"])
  expect(find([rare, { ...common, rank: 3 }])).toEqual(["rare", "common"])
})

const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("infirmière", "soud", "welder", "rh", "d’", "/", "(e)", "médecin"), { maxLength: 12 })
    .map((words) => words.join(" ")),
)

test("the order of the entries changes nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), typed, (shuffled, query) => {
      const wish = { language: "fr", limit: 9 } as const
      expect(buildSuggestions(shuffled).find(query, wish)).toEqual(suggestions.find(query, wish))
    }),
  )
})

test("whatever is typed, whatever the texts are, an answer comes", () => {
  const texts = fc.array(fc.string({ unit: "binary" }), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 4 }), typed, (all, query) => {
      const any = buildSuggestions(all.map(([fr, en], place) => entry(String(place), fr, en)))
      const found = any.find(query, { language: "en", limit: 3 })
      expect(found.length).toBeLessThanOrEqual(3)
      expect(found.every(({ score }) => score > 0 && score <= 1.01)).toBe(true)
    }),
  )
})
