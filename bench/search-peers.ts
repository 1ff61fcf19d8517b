import { Encoder, Index } from "flexsearch"
import MiniSearch from "minisearch"
import type { Circle, Place } from "../src/engine/index/schema.js"
import { SearchIndex } from "../src/engine/index/search-index.js"
import { stem } from "../src/engine/text/stem.js"
import { tokenise } from "../src/engine/text/tokenise.js"
import { type Document, facets, type Query, type Schema, schema } from "./search-documents.js"

/** What every engine answers: how many documents, the first of them, and how many have each code. */
export interface Answer {
  readonly total: number
  readonly first: readonly number[]
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>
}

export interface Engine {
  readonly name: string
  /** Whether it can answer a query without words. */
  readonly answersAnything: boolean
  answer(query: Query): Answer | Promise<Answer>
}

const shown = 20

export function ours(documents: readonly Document[]): Engine & { readonly index: SearchIndex<Schema, number> } {
  const index = new SearchIndex<Schema, number>(schema)
  for (const document of documents) index.put(document)
  index.settle()
  return {
    name: "Jumelage",
    index,
    answersAnything: true,
    answer(query) {
      const { total, hits, facets: counts } = index.search(query)
      return { total, first: hits.map(({ key }) => key), counts }
    },
  }
}

const textsOf = ({ texts }: Document) =>
  [texts.title, texts.body].map((pair) => [pair?.en, pair?.fr].filter((text) => text != null).join(" "))

/** The same stems as ours, the title four times as much, filters by its callback, counts by hand. */
export function miniSearch(documents: readonly Document[]): Engine {
  const index = new MiniSearch<{ id: number; title: string; body: string }>({
    fields: ["title", "body"],
    tokenize: (text) => [...tokenise(text)],
    processTerm: (term) => stem(term),
  })
  index.addAll(
    documents.map((document, id) => {
      const [title = "", body = ""] = textsOf(document)
      return { id, title, body }
    }),
  )
  return {
    name: "MiniSearch",
    answersAnything: true,
    answer(query) {
      const found = index.search(query.text || MiniSearch.wildcard, { combineWith: "AND", boost: { title: 4 } })
      return countByHand(
        documents,
        found.map(({ id }) => Number(id)),
        query,
      )
    },
  }
}

/** The same stems as ours; it has no rank beyond where words stand, no filter by range and no count. */
export function flexSearch(documents: readonly Document[]): Engine {
  const encoder = new Encoder({
    normalize: false,
    dedupe: false,
    prepare: (text) => tokenise(text).map(stem).join(" "),
  })
  const index = new Index({ tokenize: "strict", encoder })
  for (const [id, document] of documents.entries()) index.add(id, textsOf(document).join(" "))
  return {
    name: "FlexSearch",
    answersAnything: false,
    answer: (query) =>
      countByHand(documents, index.search(query.text ?? "", { limit: documents.length }).map(Number), query),
  }
}

const hasOne = (held: readonly string[] | undefined, chosen: readonly string[] | undefined) =>
  !chosen || chosen.length === 0 || chosen.some((code) => held?.includes(code))

/** What a library that only finds words leaves to its user: filters, and counts without the column's own choice. */
function countByHand(documents: readonly Document[], found: readonly number[], query: Query): Answer {
  const counts = Object.fromEntries(facets.map((name) => [name, new Map<string, number>()]))
  const first: number[] = []
  let total = 0
  for (const id of found) {
    const document = documents[id]
    if (!document || !isWithin(document, query)) continue
    const failed = facets.filter((name) => !hasOne(document.codes[name], query.codes?.[name]))
    if (failed.length > 1) continue
    for (const name of failed.length === 0 ? facets : failed) {
      const ofColumn = counts[name]
      for (const code of document.codes[name] ?? []) ofColumn?.set(code, (ofColumn.get(code) ?? 0) + 1)
    }
    if (failed.length > 0) continue
    total += 1
    if (first.length < shown) first.push(document.key)
  }
  return { total, first, counts }
}

function isWithin({ numbers, place }: Document, query: Query): boolean {
  const { deadline } = query.numbers ?? {}
  if (deadline && (numbers.deadline ?? Number.NaN) < (deadline.atLeast ?? 0)) return false
  return !query.near || (place != null && kilometres(place, query.near) <= query.near.radius)
}

export function kilometres(one: Place, two: Place | Circle): number {
  const radian = Math.PI / 180
  const up = Math.sin(((two.latitude - one.latitude) * radian) / 2)
  const across = Math.sin(((two.longitude - one.longitude) * radian) / 2)
  const share = up ** 2 + Math.cos(one.latitude * radian) * Math.cos(two.latitude * radian) * across ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(share)))
}
