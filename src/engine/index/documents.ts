import { Bits } from "./bits.js"
import { CodeColumn } from "./code-column.js"
import { DocumentTexts } from "./document-texts.js"
import { Lexicon } from "./lexicon.js"
import { Lists } from "./lists.js"
import { NumberColumn } from "./number-column.js"
import { PlaceColumn } from "./place-column.js"
import type { CodeName, DocumentKey, IndexedDocument, IndexSchema, NumberName, TextName } from "./schema.js"

/**
 * The documents of an index, column by column. Each has a slot, a number from 0 on, that another one takes when it is
 * removed.
 */
export class Documents<S extends IndexSchema, K extends DocumentKey> {
  readonly fields: readonly TextName<S>[]
  readonly lexicon = new Lexicon()
  readonly texts: DocumentTexts
  readonly codes: ReadonlyMap<CodeName<S>, CodeColumn>
  readonly numbers: ReadonlyMap<NumberName<S>, NumberColumn>
  readonly places: PlaceColumn
  readonly #lists = new Lists({ hasWeights: false })
  readonly #slots = new Map<K, number>()
  readonly #keys: K[] = []
  readonly #free: number[] = []
  #all = new Bits(32)

  constructor(schema: S) {
    this.fields = Object.keys(schema.texts)
    this.texts = new DocumentTexts(this.lexicon, Object.values(schema.texts))
    this.codes = new Map(schema.codes.map((name) => [name, new CodeColumn(name, this.#lists)]))
    this.numbers = new Map(schema.numbers.map((name) => [name, new NumberColumn()]))
    this.places = new PlaceColumn(this.#lists)
  }

  put(document: IndexedDocument<S, K>): void {
    const slot = this.#slots.get(document.key) ?? this.#free.pop() ?? this.#keys.length
    this.#slots.set(document.key, slot)
    this.#keys[slot] = document.key
    this.#fill(slot, document)
    if (slot >= this.#all.words.length * 32) this.#all = this.#all.widened()
    this.#all.add(slot)
  }

  remove(key: K): boolean {
    const slot = this.#slots.get(key)
    if (slot === undefined) return false
    this.#slots.delete(key)
    this.#free.push(slot)
    this.#all.remove(slot)
    this.#fill(slot, { key, texts: {}, codes: {}, numbers: {} })
    return true
  }

  has(key: K): boolean {
    return this.#slots.has(key)
  }

  /** Every document. */
  get all(): Bits {
    return this.#all
  }

  /** More than any slot. */
  get slots(): number {
    return this.#all.words.length * 32
  }

  get size(): number {
    return this.#slots.size
  }

  /** Throws where no document is. */
  keyAt(slot: number): K {
    const key = this.#keys[slot]
    if (key === undefined) throw new Error(`no document in slot ${slot}`)
    return key
  }

  get byteLength(): number {
    const columns = [
      ...this.codes.values(),
      ...this.numbers.values(),
      this.places,
      this.texts,
      this.lexicon,
      this.#lists,
    ]
    return columns.reduce((sum, { byteLength }) => sum + byteLength, this.#keys.length * bytesOfKey)
  }

  #fill(slot: number, { texts, codes, numbers, place }: IndexedDocument<S, K>): void {
    this.texts.put(
      slot,
      this.fields.map((field) => texts[field]),
    )
    for (const [name, column] of this.codes) column.put(slot, codes[name] ?? [])
    for (const [name, column] of this.numbers) column.put(slot, numbers[name] ?? Number.NaN)
    this.places.put(slot, place ?? undefined)
  }
}

/** In a map and in an array. */
const bytesOfKey = 50
