import { describe, expect, test } from "vitest"
import type { IndexQuery, IndexSchema } from "./schema.js"
import { SearchIndex } from "./search-index.js"

const schema = {
  texts: { title: 4, description: 1 },
  codes: ["type", "level", "setting"],
  numbers: ["postedOn", "hours"],
} satisfies IndexSchema

const ottawa = { latitude: 45.4215, longitude: -75.6972 }
const gatineau = { latitude: 45.4765, longitude: -75.7013 }
const montreal = { latitude: 45.5019, longitude: -73.5674 }

const index = new SearchIndex<typeof schema, string>(schema)
index.put({
  key: "analyst",
  texts: {
    title: { en: "Policy analyst", fr: "Analyste des politiques" },
    description: { en: "Managing projects and writing briefing notes.", fr: "Gérer des projets." },
  },
  codes: { type: ["assignment"], level: ["EC-05", "EC-06"] },
  numbers: { postedOn: 10, hours: 37.5 },
  place: ottawa,
})
index.put({
  key: "adviser",
  texts: {
    title: { fr: "Conseillère en gestion de projets" },
    description: { fr: "Développez une politique d’accueil à l’hôpital." },
  },
  codes: { type: ["micro-mission"], level: ["AS-05"], setting: ["remote"] },
  numbers: { postedOn: 20 },
})
index.put({
  key: "nurse",
  texts: { title: { en: "Nurse", fr: "Infirmier/infirmière" }, description: { en: "Occupational health." } },
  codes: { type: ["assignment"] },
  numbers: { postedOn: 30, hours: 10 },
  place: montreal,
})

const find = (query: IndexQuery<typeof schema>) => index.search(query)
const keys = (query: IndexQuery<typeof schema>) => find(query).hits.map(({ key }) => key)
const found = (text: string) => keys({ text }).sort()

describe("words find", () => {
  test.each([
    ["a feminine form by the masculine", "conseiller", ["adviser"]],
    ["a masculine form by the feminine", "infirmières", ["nurse"]],
    ["without accents", "hopital", ["adviser"]],
    ["after an elision", "accueil", ["adviser"]],
    ["one by several, in either language", "projet", ["adviser", "analyst"]],
    ["an English verb by another form", "manage", ["analyst"]],
    ["a French verb by another form", "développer", ["adviser"]],
    ["the other language's text", "analyste policy", ["analyst"]],
    ["« gestion de projet » under « gestion de projets »", "gestion de projet", ["adviser"]],
    ["nothing under a word derived from another", "gestionnaire", []],
    ["all of the words and no less", "policy nurse", []],
    ["either of two", "policy OR nurse", ["analyst", "nurse"]],
    ["l’un ou l’autre", "analyste OU infirmière", ["analyst", "nurse"]],
    ["either of two, and a third", "policy OR nurse health", ["nurse"]],
    ["words in this order", '"briefing notes"', ["analyst"]],
    ["not in another order", '"notes briefing"', []],
    ["des mots dans cet ordre", "« gestion de projet »", ["adviser"]],
    ["a phrase in one text, not across two", '"analyst managing"', []],
    ["everything but one word", "-projets", ["nurse"]],
    ["one word without another", "projets -gestion", ["analyst"]],
    ["tous sauf un", "SAUF infirmier", ["adviser", "analyst"]],
    ["one word without a phrase", '-"policy analyst" politique', ["adviser"]],
    ["all, where the words only tie others together", "de la", ["adviser", "analyst", "nurse"]],
    ["all, without words", " - ", ["adviser", "analyst", "nurse"]],
  ])("%s: %s", (_what, text, expected) => expect(found(text)).toEqual(expected))

  test("beginnings of the last word, while it is typed", () => {
    expect(keys({ text: "conseillere gest", isUnfinished: true })).toEqual(["adviser"])
    expect(keys({ text: "gest conseillere", isUnfinished: true })).toEqual([])
  })
})

describe("mistakes", () => {
  test.each([
    ["a letter too few", "analst", "analyst", "analyst"],
    ["two letters exchanged", "infirmeir", "infirmier", "nurse"],
    ["two mistakes in a long word", "consiellerre", "conseillere", "adviser"],
  ])("%s: the word that was taken is said", (_what, typed, by, key) => {
    const { hits, replaced } = find({ text: typed })
    expect(hits.map((hit) => hit.key)).toEqual([key])
    expect(replaced).toEqual([{ typed, by }])
  })

  test("a word that documents have is never replaced", () => expect(find({ text: "note" }).replaced).toEqual([]))
  test("neither is one too short to tell", () => expect(find({ text: "nrs" }).total).toBe(0))
  test("nor one that must not be found", () => expect(found("-infirmeir")).toEqual(["adviser", "analyst", "nurse"]))

  test("words that came later are known, those that went are not", () => {
    const own = new SearchIndex<typeof schema, number>(schema)
    own.put({ key: 1, texts: { title: { en: "Welder" } }, codes: {}, numbers: {} })
    expect(own.search({ text: "weldr" }).replaced).toEqual([{ typed: "weldr", by: "welder" }])
    own.put({ key: 1, texts: { title: { en: "Plumber" } }, codes: {}, numbers: {} })
    expect(own.search({ text: "weldr" })).toMatchObject({ total: 0, replaced: [] })
    expect(own.search({ text: "plmber" }).replaced).toEqual([{ typed: "plmber", by: "plumber" }])
  })
})

describe("filters and their counts", () => {
  const facets = ["type", "level"] as const

  test("a column's own choice does not narrow its counts, other columns' do", () => {
    const { total, facets: counts } = find({ codes: { type: ["assignment"], level: ["EC-05"] }, facets })
    expect(total).toBe(1)
    expect(counts.type).toEqual(new Map([["assignment", 1]]))
    expect(counts.level).toEqual(
      new Map([
        ["EC-05", 1],
        ["EC-06", 1],
      ]),
    )
  })

  test("codes of one column are alternatives", () =>
    expect(keys({ codes: { type: ["assignment", "micro-mission"] }, sort: newest })).toEqual([
      "nurse",
      "adviser",
      "analyst",
    ]))
  test("nothing chosen narrows nothing", () => expect(find({ codes: { type: [] } }).total).toBe(3))
  test("a code that nobody has finds nothing", () => expect(find({ codes: { type: ["interchange"] } }).total).toBe(0))
  test("at most so many hours", () => expect(keys({ numbers: { hours: { atMost: 10 } } })).toEqual(["nurse"]))
  test("at most so many, or not said", () =>
    expect(keys({ numbers: { hours: { atMost: 10, orAbsent: true } } })).toEqual(["adviser", "nurse"]))
})

const newest = [{ by: "postedOn", direction: "descending" }] as const

describe("places", () => {
  test("within a radius, the nearest first, with the distance", () => {
    const { hits } = find({ near: { ...gatineau, radius: 200 }, sort: [{ by: "distance" }] })
    expect(hits.map(({ key, distance }) => [key, Math.round(distance ?? 0)])).toEqual([
      ["analyst", 6],
      ["nurse", 166],
    ])
  })
  test("the border belongs to the circle, what lies beyond does not", () => {
    expect(keys({ near: { ...gatineau, radius: 6.2 } })).toEqual(["analyst"])
    expect(keys({ near: { ...gatineau, radius: 6.1 } })).toEqual([])
  })
  test("or at a distance that does not matter", () =>
    expect(keys({ near: { ...gatineau, radius: 50, or: { column: "setting", codes: ["remote"] } } })).toEqual([
      "adviser",
      "analyst",
    ]))
})

describe("order", () => {
  test("a word of the title is worth more than one of the text", () =>
    expect(keys({ text: "politique" })).toEqual(["analyst", "adviser"]))
  test("what has no number comes last, either way", () => {
    expect(keys({ sort: [{ by: "hours", direction: "ascending" }] })).toEqual(["nurse", "analyst", "adviser"])
    expect(keys({ sort: [{ by: "hours", direction: "descending" }] })).toEqual(["analyst", "nurse", "adviser"])
  })
  test("a text in one language counts as much beside its translation as alone", () => {
    const own = new SearchIndex<typeof schema, number>(schema)
    own.put({ key: 1, texts: { title: { en: "Administration", fr: "Administration" } }, codes: {}, numbers: {} })
    own.put({ key: 2, texts: { title: { fr: "Administration" } }, codes: {}, numbers: {} })
    const [one, two] = own.search({ text: "administration" }).hits
    expect(one?.score).toBe(two?.score)
  })
})

describe("what was found is told", () => {
  test("the words as they are written, by field and language", () =>
    expect(find({ text: "projet gestion" }).hits[0]?.found).toEqual([
      { field: "title", language: "fr", words: ["gestion", "projets"] },
    ]))
  test("which word to leave out, when nothing is found", () =>
    expect(find({ text: "projets soudeuse infirmière" }).without).toEqual([]))
  test("and how many that would bring", () =>
    expect(find({ text: "projets infirmière" }).without).toEqual([
      { words: ["infirmiere"], total: 2 },
      { words: ["projets"], total: 1 },
    ]))
  test("a mistaken name of a column is an error", () =>
    expect(() => index.search({ facets: ["colour" as "type"] })).toThrow("colour"))
})

test("documents and words are counted", () => {
  expect(index.statistics.documents).toBe(3)
  expect(index.statistics.words).toBeGreaterThan(20)
  expect(index.statistics.bytes).toBeGreaterThan(1000)
  expect(index.has("nurse")).toBe(true)
})
