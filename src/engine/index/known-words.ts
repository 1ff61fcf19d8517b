import { buildVocabulary, type Vocabulary } from "../text/vocabulary.js"

/** So many new words are put in order by themselves; then they join the others. */
const mostRecent = 4096

/**
 * All words in order, to be found by their beginning and in spite of mistakes. Putting all in order takes a tenth of a
 * second for 100,000: words that came lately stand apart, and those that went are passed over, until there are many.
 */
export class KnownWords {
  readonly #isUsed: (word: string) => boolean
  readonly #recent = new Set<string>()
  #settled: Vocabulary = buildVocabulary([])
  #latest: Vocabulary | undefined

  constructor(isUsed: (word: string) => boolean) {
    this.#isUsed = isUsed
  }

  add(word: string): void {
    this.#recent.add(word)
    this.#latest = undefined
  }

  /** Words that begin so, and perhaps some that are gone. O(their number + log words), and putting new words in order. */
  beginningWith(beginning: string): readonly string[] {
    const found = this.#vocabularies().flatMap((vocabulary) =>
      vocabulary.words.slice(...vocabulary.beginningWith(beginning)),
    )
    return [...new Set(found)]
  }

  /** Words so many edits away at most. O(words × edits) at worst, and putting new words in order. */
  near(word: string, mostEdits: number): readonly string[] {
    const found = this.#vocabularies().flatMap((vocabulary) =>
      vocabulary.near(word, mostEdits, false).map(({ place }) => vocabulary.words[place] ?? ""),
    )
    return [...new Set(found)].filter(this.#isUsed)
  }

  #vocabularies(): readonly Vocabulary[] {
    if (this.#recent.size > mostRecent) {
      const all = new Set([...this.#settled.words.filter(this.#isUsed), ...this.#recent])
      this.#settled = buildVocabulary(all)
      this.#recent.clear()
      this.#latest = undefined
    }
    this.#latest ??= buildVocabulary(this.#recent)
    return [this.#settled, this.#latest]
  }
}
