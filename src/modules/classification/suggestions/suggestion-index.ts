import { buildSuggestions } from "../../../engine/text/suggestions.js"
import { tokenise } from "../../../engine/text/tokenise.js"
import type { Language } from "../../../platform/wording.js"
import type { Concept } from "../lists/concept.js"

type Titles = Concept["titles"]

/** Something that can be chosen by typing. */
export interface Suggestible {
  readonly code: string
  readonly titles: Titles
  /** Words under which it is found too. */
  readonly otherNames: Readonly<Record<Language, readonly string[]>>
  /** What tells it from another of the same name. */
  readonly hint?: Titles
  /** The higher, the likelier it is meant. */
  readonly rank: number
}

export interface FoundSuggestion {
  readonly item: Suggestible
  readonly text: string
  readonly language: Language
}

export interface SuggestionIndex {
  find(typed: string, language: Language, limit: number): readonly FoundSuggestion[]
  /** Codes of all that bear exactly this name, but for case, accents and signs. */
  named(typed: string): readonly string[]
}

const wordsOf = (name: string): string => tokenise(name).join(" ")

export function buildSuggestionIndex(items: readonly Suggestible[]): SuggestionIndex {
  const byCode = new Map(items.map((item) => [item.code, item]))
  const suggestions = buildSuggestions(
    items.map((item) => ({
      key: item.code,
      texts: { en: namesOf(item, "en"), fr: namesOf(item, "fr") },
      rank: item.rank,
    })),
  )
  const byName = new Map<string, Set<string>>()
  for (const item of items) {
    for (const name of [...namesOf(item, "en"), ...namesOf(item, "fr")].map(wordsOf)) {
      const codes = byName.get(name)
      if (codes) codes.add(item.code)
      else byName.set(name, new Set([item.code]))
    }
  }
  return {
    find: (typed, language, limit) =>
      suggestions.find(typed, { language, limit }).flatMap(({ key, text, language: found }) => {
        const item = byCode.get(key)
        return item ? [{ item, text, language: found }] : []
      }),
    named: (typed) => [...(byName.get(wordsOf(typed)) ?? [])],
  }
}

const namesOf = ({ titles, otherNames }: Suggestible, language: Language): readonly string[] => {
  const title = titles[language]
  return title === null ? otherNames[language] : [title, ...otherNames[language]]
}
