import { Charset, Index } from "flexsearch"
import MiniSearch from "minisearch"
import { fold } from "../src/engine/text/fold.js"
import type { SuggestionEntry, TextLanguage } from "../src/engine/text/suggestion-index.js"
import { buildSuggestions } from "../src/engine/text/suggestions.js"

/** One way to find entries: keys for a query, best first. */
export interface Finder {
  readonly name: string
  find(query: string, language: TextLanguage, limit: number): readonly string[]
}

/** As many texts as the peers are asked for, so that their texts of one entry leave room for others. */
const texts = 100

interface Document {
  readonly id: number
  readonly key: string
  readonly text: string
  readonly language: TextLanguage
}

const documentsOf = (entries: readonly SuggestionEntry[]): readonly Document[] =>
  entries
    .flatMap(({ key, texts }) =>
      (["en", "fr"] as const).flatMap((language) => texts[language].map((text) => ({ key, text, language }))),
    )
    .map((document, id) => ({ id, ...document }))

const firstKeys = (keys: readonly string[], limit: number) => [...new Set(keys)].slice(0, limit)

export function ours(entries: readonly SuggestionEntry[]): Finder {
  const suggestions = buildSuggestions(entries)
  return {
    name: "Jumelage",
    find: (query, language, limit) => suggestions.find(query, { language, limit }).map(({ key }) => key),
  }
}

/** Beginnings and mistakes allowed as its documentation advises for suggestions; accents folded; own language first. */
export function miniSearch(entries: readonly SuggestionEntry[]): Finder {
  const index = new MiniSearch<Document>({
    fields: ["text"],
    storeFields: ["key", "language"],
    processTerm: (term) => fold(term),
  })
  index.addAll(documentsOf(entries))
  return {
    name: "MiniSearch",
    find(query, language, limit) {
      const found = index.search(query, {
        prefix: true,
        fuzzy: 0.2,
        combineWith: "AND",
        boostDocument: (_id, _term, stored) => (stored?.language === language ? 1 : 0.9),
      })
      return firstKeys(
        found.slice(0, texts).map(({ key }) => String(key)),
        limit,
      )
    },
  }
}

/** Beginnings by its forward tokenizer, mistakes by its most tolerant Latin encoder, part of the words allowed. */
export function flexSearch(entries: readonly SuggestionEntry[]): Finder {
  const documents = documentsOf(entries)
  const index = new Index({ tokenize: "forward", encoder: Charset.LatinAdvanced })
  for (const { id, text } of documents) index.add(id, text)
  return {
    name: "FlexSearch",
    find(query, language, limit) {
      const found = index
        .search(query, { limit: texts, suggest: true })
        .flatMap((id) => documents[Number(id)] ?? [])
        .sort((one, two) => Number(two.language === language) - Number(one.language === language))
      return firstKeys(
        found.map(({ key }) => key),
        limit,
      )
    },
  }
}
