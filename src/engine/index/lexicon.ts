import { stemText } from "../text/stem-text.js"
import { type TextLanguage, textLanguages } from "../text/suggestion-index.js"
import { Bits } from "./bits.js"
import { grow } from "./grow.js"
import { KnownWords } from "./known-words.js"
import { Lists, type Postings } from "./lists.js"

/**
 * The words of all documents, each of one language, and the stems that they share across languages. A stem has the list
 * of its documents. Words and stems that no document has any more are forgotten, and their numbers given to others.
 */
export class Lexicon {
  readonly #lists = new Lists({ hasWeights: true })
  readonly #stems = new Map<string, number>()
  readonly #stemTexts: string[] = []
  readonly #words: Readonly<Record<TextLanguage, Map<string, number>>> = { en: new Map(), fr: new Map() }
  readonly #wordTexts: string[] = []
  readonly #free: number[] = []
  /** By word. */
  #stemOf = new Uint32Array(0)
  #uses = new Uint32Array(0)
  readonly known = new KnownWords((word) => textLanguages.some((language) => this.#words[language].has(word)))

  /** The word's number; it counts as used once more. O(length). */
  use(word: string, language: TextLanguage): number {
    const number = this.#words[language].get(word) ?? this.#learn(word, language)
    this.#uses[number] = (this.#uses[number] ?? 0) + 1
    return number
  }

  /** Takes back one use of the word, in the language in which it was used. */
  release(number: number, language: TextLanguage): void {
    const left = (this.#uses[number] ?? 0) - 1
    this.#uses[number] = left
    if (left > 0) return
    this.#words[language].delete(this.#wordTexts[number] ?? "")
    this.#free.push(number)
  }

  /** Puts a document in the list of a stem, or changes its weight there. */
  put(stem: number, slot: number, weight: number): void {
    this.#lists.put(stem, slot, weight)
  }

  /** Takes a document from the list of a stem. Without documents the stem is forgotten. */
  remove(stem: number, slot: number): void {
    this.#lists.remove(stem, slot)
    if (this.#lists.count(stem) > 0) return
    this.#stems.delete(this.#stemTexts[stem] ?? "")
    this.#lists.forget(stem)
  }

  textOf(word: number): string {
    return this.#wordTexts[word] ?? ""
  }

  stemOf(word: number): number {
    return this.#stemOf[word] ?? 0
  }

  /** The stems that a word asked for may stand under, in whichever language it is meant. O(length). */
  stemsFor(word: string): readonly number[] {
    const texts = new Set(textLanguages.map((language) => stemText(word, language)))
    return [...texts].flatMap((text) => this.#stems.get(text) ?? [])
  }

  /** The stems of a word that documents have just so. */
  stemsOf(word: string): readonly number[] {
    const numbers = textLanguages.flatMap((language) => this.#words[language].get(word) ?? [])
    return [...new Set(numbers.map((number) => this.stemOf(number)))]
  }

  /** These stems as a set. */
  setOf(stems: readonly number[]): Bits {
    return Bits.of(Uint32Array.from(stems), this.#stemTexts.length)
  }

  /** The documents of a stem. */
  read(stem: number): Postings {
    return this.#lists.read(stem)
  }

  count(stem: number): number {
    return this.#lists.count(stem)
  }

  get size(): number {
    return this.#words.en.size + this.#words.fr.size
  }

  /** Typed arrays, and an estimate of the texts and of the maps that find them. */
  get byteLength(): number {
    const texts = this.#wordTexts.length + this.#stemTexts.length
    return this.#lists.byteLength + this.#stemOf.byteLength + this.#uses.byteLength + texts * bytesOfText
  }

  #learn(word: string, language: TextLanguage): number {
    const number = this.#free.pop() ?? this.#wordTexts.length
    this.#stemOf = grow(this.#stemOf, number + 1)
    this.#uses = grow(this.#uses, number + 1)
    const own = ownCopy(word)
    this.#words[language].set(own, number)
    this.#wordTexts[number] = own
    this.#stemOf[number] = this.#stemNumber(stemText(own, language))
    this.known.add(own)
    return number
  }

  #stemNumber(text: string): number {
    const known = this.#stems.get(text)
    if (known !== undefined) return known
    const stem = this.#lists.create()
    this.#stems.set(text, stem)
    this.#stemTexts[stem] = text
    return stem
  }
}

/** A word cut out of a text keeps the whole text in memory as long as it lives. */
const ownCopy = (word: string): string => String.fromCharCode(...Array.from(word, (_, at) => word.charCodeAt(at)))

/** A short string and its place in a map and in an array. */
const bytesOfText = 90
