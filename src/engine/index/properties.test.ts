import fc from "fast-check"
import { expect, test } from "vitest"
import { searchNaively } from "../../../tests/support/naive-search.js"
import type { DocumentKey, IndexAnswer, IndexedDocument, IndexQuery, IndexSchema } from "./schema.js"
import { SearchIndex } from "./search-index.js"

const schema = {
  texts: { title: 4, body: 1 },
  codes: ["type", "skill"],
  numbers: ["hours", "day"],
} satisfies IndexSchema

type Schema = typeof schema
type Document = IndexedDocument<Schema, number>
type Query = IndexQuery<Schema>

const wordsOf: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: ["manager", "managing", "projects", "project", "policy", "the", "service", "welders"],
  fr: ["gestion", "projets", "projet", "conseillère", "conseiller", "gérez", "des", "service"],
}
const anyText = (language: "en" | "fr") =>
  fc.array(fc.constantFrom(...wordsOf[language]), { maxLength: 8 }).map((words) => words.join(" "))
const anyPair = fc.record({ en: anyText("en"), fr: anyText("fr") }, { requiredKeys: [] })
const anyCodes = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 })
const anyNumber = fc.option(fc.integer({ min: 0, max: 9 }))
const anyPlace = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

const anyDocument: fc.Arbitrary<Document> = fc.record({
  key: fc.integer({ min: 1, max: 40 }),
  texts: fc.record({ title: anyPair, body: anyPair }, { requiredKeys: [] }),
  codes: fc.record({ type: anyCodes, skill: anyCodes }, { requiredKeys: [] }),
  numbers: fc.record({ hours: anyNumber, day: anyNumber }, { requiredKeys: [] }),
  place: fc.option(anyPlace),
})

const anyWord = fc.constantFrom(...wordsOf.en, ...wordsOf.fr)
const anyPiece = fc.oneof(
  { weight: 4, arbitrary: anyWord },
  fc.tuple(anyWord, anyWord).map(([one, two]) => `"${one} ${two}"`),
  anyWord.map((word) => `-${word}`),
  fc.tuple(anyWord, anyWord).map(([one, two]) => `${one} OR ${two}`),
)
const anyRange = fc.record(
  { atLeast: fc.integer({ min: 0, max: 9 }), atMost: fc.integer({ min: 0, max: 9 }), orAbsent: fc.boolean() },
  { requiredKeys: [] },
)
const anySort = fc.array(
  fc.constantFrom(
    { by: "relevance" } as const,
    { by: "hours", direction: "ascending" } as const,
    { by: "day", direction: "descending" } as const,
  ),
  { maxLength: 3 },
)
/** Each condition leaves few documents: all together would mostly leave none. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
const anyCircle = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  radius: fc.constantFrom(1, 500, 5000, 25_000),
  or: seldom(fc.constant({ column: "type", codes: ["a"] } as const)),
})
const anyQuery: fc.Arbitrary<Query> = fc.record({
  text: fc.array(anyPiece, { maxLength: 3 }).map((pieces) => pieces.join(" ")),
  codes: fc.record({ type: seldom(anyCodes), skill: seldom(anyCodes) }),
  numbers: fc.record({ hours: seldom(anyRange), day: seldom(anyRange) }),
  near: seldom(anyCircle),
  sort: anySort,
  offset: fc.constantFrom(0, 0, 1, 8),
  limit: fc.integer({ min: 1, max: 30 }),
})

function build(documents: Iterable<Document>): SearchIndex<Schema, number> {
  const index = new SearchIndex<Schema, number>(schema)
  for (const document of documents) index.put(document)
  return index
}

const plain = ({ hits, facets }: IndexAnswer<Schema, DocumentKey>) => ({
  keys: hits.map(({ key }) => key),
  facets: Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, Object.fromEntries(counts ?? [])])),
})

/** A word that no document has is replaced: that is tested by itself. */
const isAsTyped = (answer: IndexAnswer<Schema, number>) => answer.replaced.length === 0

test("an index finds, counts and orders as reading every document does", () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 40 }), anyQuery, (written, query) => {
      const documents = [...new Map(written.map((each) => [each.key, each])).values()]
      const asked = { ...query, facets: ["type", "skill"] as const }
      const answer = build(documents).search(asked)
      fc.pre(isAsTyped(answer))
      const { keys, facets, scores } = searchNaively(schema, documents, asked)
      expect(plain(answer)).toEqual({ keys, facets })
      for (const [at, { score }] of answer.hits.entries()) if (score > 0) expect(score).toBeCloseTo(scores[at] ?? 0, 9)
      const everything = searchNaively(schema, documents, { ...query, offset: 0, limit: 1000 })
      expect(answer.total).toBe(everything.keys.length)
    }),
    { numRuns: 500 },
  )
})

const anyChange = fc.oneof(
  { weight: 3, arbitrary: anyDocument.map((document) => ({ put: document })) },
  fc.integer({ min: 1, max: 40 }).map((key) => ({ remove: key })),
)

test("after any changes an index is what it would be if it were built anew", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 120 }), anyQuery, (changes, query) => {
      const changed = build([])
      const documents = new Map<number, Document>()
      for (const change of changes) {
        if ("put" in change) {
          changed.put(change.put)
          documents.set(change.put.key, change.put)
        } else expect(changed.remove(change.remove)).toBe(documents.delete(change.remove))
      }
      const anew = build(documents.values())
      const asked = { ...query, facets: ["type", "skill"] as const }
      expect(changed.search(asked)).toEqual(anew.search(asked))
      expect(changed.statistics.documents).toBe(documents.size)
      expect(changed.statistics.words).toBe(anew.statistics.words)
    }),
    { numRuns: 500 },
  )
})

test("pages one after the other show every document once, in the same order", () => {
  fc.assert(
    fc.property(
      fc.array(anyDocument, { maxLength: 40 }),
      anyQuery,
      fc.integer({ min: 1, max: 7 }),
      (written, query, limit) => {
        const index = build(written)
        const whole = index.search({ ...query, offset: 0, limit: 1000 })
        const pages = Array.from({ length: Math.ceil(whole.total / limit) }, (_, page) =>
          index.search({ ...query, offset: page * limit, limit }),
        )
        expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits)
      },
    ),
  )
})

test("nothing that a person may type is an error", () => {
  const index = build([{ key: 1, texts: { title: { en: "policy" } }, codes: {}, numbers: {} }])
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, isUnfinished) => {
      expect(index.search({ text, isUnfinished }).total).toBeLessThanOrEqual(1)
    }),
  )
})
