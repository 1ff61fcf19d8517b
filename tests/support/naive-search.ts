import { type ParsedQuery, parseQuery, type Unit } from "../../src/engine/index/parse-query.js"
import type {
  CodeName,
  DocumentKey,
  IndexedDocument,
  IndexQuery,
  IndexSchema,
  Place,
} from "../../src/engine/index/schema.js"
import { isFunctionWord } from "../../src/engine/text/empty-words.js"
import { stemText } from "../../src/engine/text/stem-text.js"
import { type TextLanguage, textLanguages } from "../../src/engine/text/suggestion-index.js"
import { tokenise } from "../../src/engine/text/tokenise.js"

type Document = IndexedDocument<IndexSchema, DocumentKey>
type Query = IndexQuery<IndexSchema>

interface Read {
  readonly document: Document
  /** By field and language, the stems in order. */
  readonly parts: readonly {
    readonly language: TextLanguage
    readonly weight: number
    readonly stems: readonly string[]
  }[]
}

export interface NaiveAnswer {
  readonly keys: readonly DocumentKey[]
  readonly scores: readonly number[]
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The same answers by the book: every document is read again for every question. Words are taken as they are typed. */
export function searchNaively(schema: IndexSchema, documents: readonly Document[], query: Query): NaiveAnswer {
  const all = documents.map((document) => read(schema, document))
  const parsed = parseQuery(query.text ?? "")
  const passing = all.filter((each) => hasWords(each, parsed) && fulfils(each.document, query))
  const scores = scoreAll(all, parsed)
  const scored = passing.map((each) => ({ document: each.document, score: scores.get(each) ?? 0 }))
  const sorted = scored.sort((one, two) => compareAll(one, two, query))
  const offset = query.offset ?? 0
  const page = sorted.slice(offset, offset + (query.limit ?? 20))
  return {
    keys: page.map(({ document }) => document.key),
    scores: page.map(({ score }) => score),
    facets: Object.fromEntries((query.facets ?? []).map((name) => [name, countCodes(name, all, parsed, query)])),
  }
}

function read(schema: IndexSchema, document: Document): Read {
  const parts = Object.entries(schema.texts).flatMap(([field, weight]) =>
    textLanguages.map((language) => {
      const words = tokenise(document.texts[field]?.[language] ?? "").filter((word) => !isFunctionWord(word))
      return { language, weight, stems: words.map((word) => stemText(word, language)) }
    }),
  )
  return { document, parts }
}

const stemsFor = (word: string) => textLanguages.map((language) => stemText(word, language))

function hasUnit({ parts }: Read, { words, isPhrase }: Unit): boolean {
  if (!isPhrase)
    return words.every((word) => parts.some(({ stems }) => stems.some((each) => stemsFor(word).includes(each))))
  return parts.some(({ stems }) =>
    stems.some((_, from) => words.every((word, at) => stemsFor(word).includes(stems[from + at] ?? ""))),
  )
}

const hasWords = (each: Read, { clauses, noneOf }: ParsedQuery) =>
  clauses.every(({ anyOf }) => anyOf.some((unit) => hasUnit(each, unit))) && !noneOf.some((unit) => hasUnit(each, unit))

const hasCode = ({ codes }: Document, name: string, chosen: readonly string[]) =>
  chosen.some((code) => codes[name]?.includes(code))

function fulfils(document: Document, { codes = {}, numbers = {}, near }: Query, except?: string): boolean {
  const hasCodes = Object.entries(codes).every(
    ([name, chosen]) => name === except || !chosen?.length || hasCode(document, name, chosen),
  )
  const hasNumbers = Object.entries(numbers).every(([name, range]) => {
    const value = document.numbers[name] ?? null
    if (value === null) return !range || range.orAbsent === true
    return value >= (range?.atLeast ?? value) && value <= (range?.atMost ?? value)
  })
  if (!near) return hasCodes && hasNumbers
  const isNear = document.place != null && kilometres(document.place, near) <= near.radius
  return (
    hasCodes && hasNumbers && (isNear || (near.or !== undefined && hasCode(document, near.or.column, near.or.codes)))
  )
}

/** Haversine. */
function kilometres(one: Place, two: Place): number {
  const [radian, earth] = [Math.PI / 180, 6371.0088]
  const up = Math.sin(((two.latitude - one.latitude) * radian) / 2)
  const across = Math.sin(((two.longitude - one.longitude) * radian) / 2)
  const share = up ** 2 + Math.cos(one.latitude * radian) * Math.cos(two.latitude * radian) * across ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(share)))
}

function countCodes(name: CodeName<IndexSchema>, all: readonly Read[], parsed: ParsedQuery, query: Query) {
  const counts: Record<string, number> = {}
  for (const each of all) {
    if (!hasWords(each, parsed) || !fulfils(each.document, query, name)) continue
    for (const code of new Set(each.document.codes[name] ?? [])) counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** How often a unit stands in a document, by the weights of fields, in the language where it stands most. */
function weightOf({ parts }: Read, { words }: Unit): number {
  const ofStem = (stem: string) =>
    Math.max(
      ...textLanguages.map((language) =>
        parts
          .filter((part) => part.language === language)
          .reduce((sum, { weight, stems }) => sum + weight * stems.filter((each) => each === stem).length, 0),
      ),
    )
  return Math.min(255, ...words.map((word) => Math.max(...stemsFor(word).map(ofStem))))
}

function lengthOf({ parts }: Read): number {
  const inLanguage = (language: TextLanguage) =>
    parts.reduce((sum, part) => sum + (part.language === language ? part.weight * part.stems.length : 0), 0)
  return Math.max(...textLanguages.map(inLanguage))
}

function scoreAll(all: readonly Read[], { clauses }: ParsedQuery): ReadonlyMap<Read, number> {
  const average =
    Math.max(
      1,
      all.reduce((sum, each) => sum + lengthOf(each), 0),
    ) / all.length
  const scores = new Map<Read, number>()
  for (const { anyOf } of clauses) {
    const having = all.filter((each) => anyOf.some((unit) => hasUnit(each, unit)))
    const rarity = Math.log(1 + (all.length - having.length + 0.5) / (having.length + 0.5))
    for (const each of having) {
      const weight = Math.max(...anyOf.filter((unit) => hasUnit(each, unit)).map((unit) => weightOf(each, unit)))
      const gain = (rarity * weight * 2.2) / (weight + 1.2 * (0.25 + (0.75 * lengthOf(each)) / average))
      scores.set(each, (scores.get(each) ?? 0) + gain)
    }
  }
  return scores
}

interface Scored {
  readonly document: Document
  readonly score: number
}

function compareAll(one: Scored, two: Scored, { sort = [], near }: Query): number {
  for (const order of sort.length > 0 ? sort : [{ by: "relevance" } as const]) {
    const meritOf = ({ document, score }: Scored): number => {
      if ("direction" in order) {
        const value = document.numbers[order.by]
        return value == null ? Number.NaN : order.direction === "descending" ? value : -value
      }
      if (order.by === "relevance") return Math.round(score * 1e9)
      return near ? (document.place ? -Math.round(kilometres(document.place, near) * 1e3) : Number.NaN) : 0
    }
    const [merit, other] = [meritOf(one), meritOf(two)]
    if (Number.isNaN(merit) !== Number.isNaN(other)) return Number.isNaN(merit) ? 1 : -1
    if (merit !== other && !Number.isNaN(merit)) return other - merit
  }
  return one.document.key < two.document.key ? -1 : 1
}
