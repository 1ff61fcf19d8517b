import { buildVocabulary, type Vocabulary } from "../text/vocabulary.js"

/** So many new words are put in order by themselves; then they join others. */
const mostRecent = 4096

/**
 * All words in order, to be found by their beginning and in spite of mistakes. Putting 100,000 in order takes a tenth of
 * a second: so there are several vocabularies, each at least twice as large as the next, and new words join the small
 * ones. Words that are gone are passed over, and forgotten when theirs is made again.
 */
export class KnownWords {
  readonly #isUsed: (word: string) => boolean
  readonly #recent = new Set<string>()
  readonly #settled: Vocabulary[] = []
  #latest: Vocabulary | undefined

  constructor(isUsed: (word: string) => boolean) {
    this.#isUsed = isUsed
  }

  add(word: string): void {
    this.#recent.add(word)
    this.#latest = undefined
  }

  /** Words that begin so, and perhaps some that are gone. O(their number + log words), and `settle`. */
  beginningWith(beginning: string): readonly string[] {
    const found = this.#all().flatMap((vocabulary) => vocabulary.words.slice(...vocabulary.beginningWith(beginning)))
    return [...new Set(found)]
  }

  /** Words so many edits away at most. O(words × edits) at worst, and `settle`. */
  near(word: string, mostEdits: number): readonly string[] {
    const found = this.#all().flatMap((vocabulary) =>
      vocabulary.near(word, mostEdits, false).map(({ place }) => vocabulary.words[place] ?? ""),
    )
    return [...new Set(found)].filter(this.#isUsed)
  }

  /** Puts words in order that came since, as the next look for words would. O(new words × log words) amortised. */
  settle(): void {
    if (this.#recent.size > mostRecent) {
      let words = [...this.#recent]
      while ((this.#settled.at(-1)?.words.length ?? Number.POSITIVE_INFINITY) < 2 * words.length) {
        words = [...(this.#settled.pop()?.words.filter(this.#isUsed) ?? []), ...words]
      }
      this.#settled.push(buildVocabulary(words))
      this.#recent.clear()
      this.#latest = undefined
    }
    this.#latest ??= buildVocabulary(this.#recent)
  }

  #all(): readonly Vocabulary[] {
    this.settle()
    return this.#latest ? [...this.#settled, this.#latest] : this.#settled
  }
}
