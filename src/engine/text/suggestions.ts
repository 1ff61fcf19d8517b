import { type EntryScore, isBefore, leastAnswered, scoreEntries, sharesOfMost } from "./entry-scores.js"
import { interpret } from "./interpretation.js"
import {
  indexSuggestions,
  type SuggestionEntry,
  type SuggestionIndex,
  type TextLanguage,
  textLanguages,
} from "./suggestion-index.js"
import { Tally } from "./tally.js"

export interface Suggestion {
  readonly key: string
  /** The text found; where that one is in the other language, the entry's name in the reader's, if it has one. */
  readonly text: string
  readonly language: TextLanguage
  /** From 0 to 1; only compares the suggestions of one query. */
  readonly score: number
}

export interface SuggestionWish {
  /** The reader's. */
  readonly language: TextLanguage
  readonly limit: number
  /** Takes what answers little of the query too: for who looks for what may be the same thing under other words. */
  readonly isLoose?: true
}

export interface Suggestions {
  /** Best first, each key once. Never throws. */
  find(query: string, wish: SuggestionWish): readonly Suggestion[]
}

/** What is worth less than this share of the best one is not what was meant. */
const leastShare = 0.3

/**
 * Suggestions for what a person types, in either language, letter by letter: the last word may be unfinished, each may
 * have mistakes. Preferred, in this order of weight: a text that has all words, one that they say in full, the reader's
 * language, one that begins with the first word, the entry's rank, an entry with many such texts; then shorter texts.
 * The order of the entries changes nothing.
 *
 * Building: O(words of all texts). `find`: O(vocabulary) for words with a mistake + O(postings of the words like those
 * of the query). Figures over the official titles of occupations: docs/measurements.md.
 */
export function buildSuggestions(entries: readonly SuggestionEntry[]): Suggestions {
  const index = indexSuggestions(entries)
  const ranks = sharesOfMost(entries.map(({ rank }) => rank))
  const tally = new Tally(index)

  const scoreAll = (best: Map<number, EntryScore>, query: string, wish: SuggestionWish, suspectAll: boolean) => {
    const { language, isLoose } = wish
    const least = isLoose ? 0 : leastAnswered
    for (const interpretation of interpret(index, query, suspectAll)) {
      for (const each of scoreEntries(index, ranks, tally, interpretation, { language, least })) {
        if ((best.get(each.entry)?.score ?? -1) < each.score) best.set(each.entry, each)
      }
    }
    return [...best.values()]
  }

  return {
    find(query, wish) {
      const { language, limit } = wish
      const best = new Map<number, EntryScore>()
      const certain = scoreAll(best, query, wish, false)
      // Words that are suspected are like more others and tell less: what was found without suspicion stays.
      const scores = certain.some(({ company }) => company > 0) ? certain : scoreAll(best, query, wish, true)
      const least = leastShare * scores.reduce((most, { score }) => Math.max(most, score), 0)
      return scores
        .filter(({ score }) => score >= least)
        .sort((one, two) => two.score - one.score || inOrder(index, entries, one, two))
        .slice(0, limit)
        .flatMap((each) => shown(index, entries, each, language))
    },
  }
}

/** Of entries that are worth the same: by their texts, then by their keys. */
function inOrder(index: SuggestionIndex, entries: readonly SuggestionEntry[], one: EntryScore, two: EntryScore) {
  if (isBefore(index, one.text, two.text)) return -1
  if (isBefore(index, two.text, one.text)) return 1
  return (entries[one.entry]?.key ?? "") < (entries[two.entry]?.key ?? "") ? -1 : 1
}

function shown(
  index: SuggestionIndex,
  entries: readonly SuggestionEntry[],
  { entry, text, score }: EntryScore,
  language: TextLanguage,
): readonly Suggestion[] {
  const { key, texts } = entries[entry] ?? {}
  if (key === undefined || texts === undefined) return []
  const found = textLanguages[index.languages[text] ?? 0] ?? language
  const name = found === language ? undefined : texts[language][0]
  if (name !== undefined) return [{ key, text: name, language, score }]
  return [{ key, text: index.texts[text] ?? "", language: found, score }]
}
