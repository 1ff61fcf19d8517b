import { isFunctionWord } from "../text/empty-words.js"
import { type TextLanguage, textLanguages } from "../text/suggestion-index.js"
import { tokenise } from "../text/tokenise.js"
import { grow } from "./grow.js"
import type { Lexicon } from "./lexicon.js"
import { Rows } from "./rows.js"

/** A text field of a document in one language, by the numbers of its words, in order, without function words. */
export interface TextPart {
  readonly field: number
  readonly language: TextLanguage
  readonly words: Uint32Array
}

/** Numbers from here on begin a part and say which. */
const partMark = 0xffff0000

/** The texts of one document, by field: their names are of no concern here. */
export type Texts = readonly ({ readonly [L in TextLanguage]?: string | null | undefined } | undefined)[]

/**
 * What each document says, word by word: for phrases, for what was found in it, and for taking it out again.
 */
export class DocumentTexts {
  readonly #lexicon: Lexicon
  readonly #weights: readonly number[]
  readonly #rows = new Rows()
  #lengths = new Uint32Array(0)
  #total = 0

  /** Weights by field. */
  constructor(lexicon: Lexicon, weights: readonly number[]) {
    this.#lexicon = lexicon
    this.#weights = weights
  }

  /** Puts the texts in place of those that are there. O(words), and changing the list of each distinct one. */
  put(slot: number, texts: Texts): void {
    const row = this.#number(texts)
    const before = this.#read(slot)
    const after = this.#weigh(row)
    for (const [stem, weight] of after.stems)
      if (before.stems.get(stem) !== weight) this.#lexicon.put(stem, slot, weight)
    for (const stem of before.stems.keys()) if (!after.stems.has(stem)) this.#lexicon.remove(stem, slot)
    for (const { language, words } of this.parts(slot)) for (const word of words) this.#lexicon.release(word, language)
    this.#rows.put(slot, row)
    this.#lengths = grow(this.#lengths, slot + 1)
    this.#lengths[slot] = after.length
    this.#total += after.length - before.length
  }

  /** A view; no longer to be read once anything has changed. */
  parts(slot: number): readonly TextPart[] {
    return partsOf(this.#rows.read(slot))
  }

  /** Words of the document in its longer language, each as often as its field counts. */
  lengthOf(slot: number): number {
    return this.#lengths[slot] ?? 0
  }

  /** Of all documents together. */
  get totalLength(): number {
    return this.#total
  }

  get byteLength(): number {
    return this.#rows.byteLength + this.#lengths.byteLength
  }

  #read(slot: number) {
    return this.#weigh(this.#rows.read(slot))
  }

  #number(texts: Texts): Uint32Array {
    const row: number[] = []
    for (const [field, pair] of texts.entries()) {
      for (const [place, language] of textLanguages.entries()) {
        const text = pair?.[language]
        if (!text) continue
        row.push(partMark + field * textLanguages.length + place)
        for (const word of tokenise(text)) if (!isFunctionWord(word)) row.push(this.#lexicon.use(word, language))
      }
    }
    return new Uint32Array(row)
  }

  /**
   * How much each stem counts. A document in both languages counts as it does in the language in which a stem counts
   * more: a translation makes it neither better nor worse.
   */
  #weigh(row: Uint32Array) {
    const byLanguage = { en: new Map<number, number>(), fr: new Map<number, number>() }
    const lengths = { en: 0, fr: 0 }
    for (const { field, language, words } of partsOf(row)) {
      const weight = this.#weights[field] ?? 1
      const stems = byLanguage[language]
      lengths[language] += weight * words.length
      for (let at = 0; at < words.length; at += 1) {
        const stem = this.#lexicon.stemOf(words[at] ?? 0)
        stems.set(stem, Math.min(255, (stems.get(stem) ?? 0) + weight))
      }
    }
    const [stems, others] = byLanguage.en.size > 0 ? [byLanguage.en, byLanguage.fr] : [byLanguage.fr, byLanguage.en]
    for (const [stem, weight] of others) if ((stems.get(stem) ?? 0) < weight) stems.set(stem, weight)
    return { stems, length: Math.max(lengths.en, lengths.fr) }
  }
}

function partsOf(row: Uint32Array): readonly TextPart[] {
  const parts: TextPart[] = []
  for (let from = 0; from < row.length; ) {
    const mark = (row[from] ?? partMark) - partMark
    let end = from + 1
    while (end < row.length && (row[end] ?? 0) < partMark) end += 1
    const language = textLanguages[mark % textLanguages.length] ?? "en"
    parts.push({ field: Math.floor(mark / textLanguages.length), language, words: row.subarray(from + 1, end) })
    from = end
  }
  return parts
}
