import type { Likeness } from "./interpretation.js"
import type { SuggestionIndex } from "./suggestion-index.js"

/**
 * Counts what each text has of the words of a query. The counters are made once and serve every query, one at a time: a
 * stamp tells those of the word at hand from older ones. The arrays are by text; after `count` only the places that it
 * gave mean something. Memory: 26 bytes a text.
 */
export class Tally {
  /** Share of the query, from 0 to 1: a rare word tells more than a common one. */
  readonly share: Float32Array
  /** The words of the query that stand in the name itself, each worth its likeness. */
  readonly core: Float32Array
  /** How many words of the query the text has. */
  readonly words: Uint8Array
  /** 1 where the text begins with the query's first word. */
  readonly begins: Uint8Array

  readonly #index: SuggestionIndex
  // Counting on for ever, stamps outgrow 32 bits in a busy half year.
  readonly #seen: Float64Array
  readonly #alike: Float32Array
  readonly #alikeInCore: Float32Array
  #stamp = 0

  constructor(index: SuggestionIndex) {
    const { length } = index.texts
    this.#index = index
    this.share = new Float32Array(length)
    this.core = new Float32Array(length)
    this.words = new Uint8Array(length)
    this.begins = new Uint8Array(length)
    this.#seen = new Float64Array(length)
    this.#alike = new Float32Array(length)
    this.#alikeInCore = new Float32Array(length)
  }

  /** Places of the texts that have something of the query, in no order. O(postings of the words that are alike). */
  count(query: readonly Likeness[]): readonly number[] {
    const found: number[] = []
    const before = this.#stamp
    const tellings = query.map((like) => this.#telling(like))
    const all = tellings.reduce((sum, telling) => sum + telling, 0)
    for (const [order, like] of query.entries()) {
      this.#stamp += 1
      this.#countWord(like, (tellings[order] ?? 0) / all, order === 0, before, found)
    }
    return found
  }

  /** How much a word tells: log of how few texts have one like it. */
  #telling({ places }: Likeness): number {
    const { starts, texts } = this.#index
    let having = 1
    for (const place of places) having += (starts[place + 1] ?? 0) - (starts[place] ?? 0)
    return Math.log(1 + texts.length / having)
  }

  #countWord({ places, likeness }: Likeness, telling: number, isFirst: boolean, before: number, found: number[]): void {
    const { starts, postings } = this.#index
    for (const place of places) {
      const alike = likeness[place] ?? 0
      const end = starts[place + 1] ?? 0
      for (let at = starts[place] ?? 0; at < end; at += 1) {
        const posting = postings[at] ?? 0
        const text = posting >>> 2
        this.#meet(text, before, found)
        this.#addLikeness(text, alike, telling, (posting & 2) === 2)
        if (isFirst && posting & 1) this.begins[text] = 1
      }
    }
  }

  /** Clears what older queries and older words left. */
  #meet(text: number, before: number, found: number[]): void {
    const last = this.#seen[text] ?? 0
    if (last === this.#stamp) return
    if (last <= before) {
      found.push(text)
      this.share[text] = this.core[text] = this.words[text] = this.begins[text] = 0
    }
    this.#seen[text] = this.#stamp
    this.#alike[text] = this.#alikeInCore[text] = 0
    this.words[text] = (this.words[text] ?? 0) + 1
  }

  /** A text counts a word of the query once, for the likest that it has. */
  #addLikeness(text: number, alike: number, telling: number, isCore: boolean): void {
    const more = alike - (this.#alike[text] ?? 0)
    if (more > 0) {
      this.#alike[text] = alike
      this.share[text] = (this.share[text] ?? 0) + telling * more
    }
    const moreInCore = isCore ? alike - (this.#alikeInCore[text] ?? 0) : 0
    if (moreInCore > 0) {
      this.#alikeInCore[text] = alike
      this.core[text] = (this.core[text] ?? 0) + moreInCore
    }
  }
}
