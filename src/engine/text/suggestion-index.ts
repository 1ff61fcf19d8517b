import { stem } from "./stem.js"
import { readTitle, type Title } from "./title.js"
import { buildVocabulary, type Vocabulary } from "./vocabulary.js"

export const textLanguages = ["en", "fr"] as const
export type TextLanguage = (typeof textLanguages)[number]

/** Something that can be chosen by typing. */
export interface SuggestionEntry {
  /** What tells it apart: distinct among the entries. */
  readonly key: string
  /** What it is called; the first text of a language is its name there. */
  readonly texts: Readonly<Record<TextLanguage, readonly string[]>>
  /** How common it is: any measure from 0 upwards, the same for all entries; 0 where unknown. */
  readonly rank: number
}

/** The texts of all entries, by place. */
export interface IndexedTexts {
  readonly texts: readonly string[]
  readonly entries: Uint32Array
  /** Places in `textLanguages`. */
  readonly languages: Uint8Array
  /** See `Title`. */
  readonly lengths: Float32Array
}

/**
 * Inverted lists over the words of all texts. A posting is 4 × the text's place, + 2 where the word stands in the name
 * itself, + 1 where it begins it.
 */
export interface SuggestionIndex extends IndexedTexts {
  readonly vocabulary: Vocabulary
  /** The places in the vocabulary of the words that share a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly postings: Uint32Array
  /** Where the postings of each word begin; one more at the end. */
  readonly starts: Uint32Array
}

/** O(words of all texts); memory: 4 bytes a posting, 9 a text beside the text itself, the vocabulary and its stems. */
export function indexSuggestions(entries: readonly SuggestionEntry[]): SuggestionIndex {
  const all = entries.flatMap(({ texts }, entry) =>
    textLanguages.flatMap((language, place) => texts[language].map((text) => ({ text, entry, language: place }))),
  )
  const titles = all.map(({ text }) => readTitle(text))
  const vocabulary = buildVocabulary(wordsOf(titles))
  return {
    texts: all.map(({ text }) => text),
    entries: Uint32Array.from(all, ({ entry }) => entry),
    languages: Uint8Array.from(all, ({ language }) => language),
    lengths: Float32Array.from(titles, ({ length }) => length),
    vocabulary,
    byStem: groupByStem(vocabulary.words),
    ...listPostings(titles, vocabulary),
  }
}

function* wordsOf(titles: readonly Title[]): Iterable<string> {
  for (const { words } of titles) for (const { word } of words) yield word
}

function groupByStem(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    const key = stem(word)
    const places = byStem.get(key)
    if (places) places.push(place)
    else byStem.set(key, [place])
  }
  return byStem
}

function listPostings(titles: readonly Title[], vocabulary: Vocabulary) {
  const places = new Map(vocabulary.words.map((word, place) => [word, place]))
  const starts = new Uint32Array(vocabulary.words.length + 1)
  const after = (word: string) => (places.get(word) ?? 0) + 1
  for (const word of wordsOf(titles)) starts[after(word)] = (starts[after(word)] ?? 0) + 1
  for (let place = 1; place < starts.length; place += 1) starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  const next = starts.slice()
  const postings = new Uint32Array(starts.at(-1) ?? 0)
  for (const [text, { words }] of titles.entries()) {
    for (const { word, isCore, isFirst } of words) {
      const place = after(word) - 1
      postings[next[place] ?? 0] = text * 4 + (isCore ? 2 : 0) + (isFirst ? 1 : 0)
      next[place] = (next[place] ?? 0) + 1
    }
  }
  return { postings, starts }
}
