import { Bits, slotsOf } from "./bits.js"
import type { DocumentTexts } from "./document-texts.js"
import type { Lexicon } from "./lexicon.js"
import { lowerBound, type Postings } from "./lists.js"
import type { Clause, Unit } from "./parse-query.js"
import type { ReplacedWord } from "./schema.js"

/** What one clause finds. */
export interface ClauseMatch {
  readonly clause: Clause
  readonly postings: Postings
  /** The stems of all its words. */
  readonly stems: readonly number[]
  readonly replaced: readonly ReplacedWord[]
}

interface Reading {
  readonly stems: readonly number[]
  readonly replacedBy?: string
}

/** Words of fewer letters have too many neighbours for a mistake to be told from another word. */
const shortestMistaken = 4
const shortestTwiceMistaken = 8
const longestMistaken = 40
const shortestBeginning = 3

/** Reads the words of a query in the documents. */
export class TextMatcher {
  readonly #lexicon: Lexicon
  readonly #texts: DocumentTexts

  constructor(lexicon: Lexicon, texts: DocumentTexts) {
    this.#lexicon = lexicon
    this.#texts = texts
  }

  /** What a clause finds; `isUnfinished` takes words that begin so too. O(lists of its words). */
  match(clause: Clause, slots: number, isUnfinished: boolean): ClauseMatch {
    const units = clause.anyOf.map(({ words, isPhrase }) => {
      const readings = words.map((word) => this.#read(word, isUnfinished))
      return { isPhrase, words, readings }
    })
    return {
      clause,
      postings: unite(
        units.map(({ readings, isPhrase }) => this.#find(readings, isPhrase, slots)),
        slots,
      ),
      stems: units.flatMap(({ readings }) => readings.flatMap(({ stems }) => stems)),
      replaced: units.flatMap(({ words, readings }) =>
        readings.flatMap(({ replacedBy }, at) => (replacedBy ? [{ typed: words[at] ?? "", by: replacedBy }] : [])),
      ),
    }
  }

  /** The documents of a unit, its words as they are. */
  matchExactly({ words, isPhrase }: Unit, slots: number): Postings {
    const readings = words.map((word) => ({ stems: this.#lexicon.stemsFor(word) }))
    return this.#find(readings, isPhrase, slots)
  }

  #find(readings: readonly Reading[], isPhrase: boolean, slots: number): Postings {
    const lists = readings.map(({ stems }) =>
      unite(
        stems.map((stem) => this.#lexicon.read(stem)),
        slots,
      ),
    )
    const together = intersect(lists)
    return isPhrase ? this.#inThisOrder(together, readings) : together
  }

  #read(word: string, isUnfinished: boolean): Reading {
    const own = this.#lexicon.stemsFor(word)
    const begun = isUnfinished && word.length >= shortestBeginning ? this.#lexicon.known.beginningWith(word) : []
    const stems = new Set([...own, ...begun.flatMap((each) => this.#lexicon.stemsOf(each))])
    if (stems.size > 0) return { stems: [...stems] }
    const replacedBy = this.#nearest(word)
    return replacedBy === undefined ? { stems: [] } : { stems: this.#lexicon.stemsOf(replacedBy), replacedBy }
  }

  /** The word with the fewest edits; of these one with the same first letter, then the commonest. */
  #nearest(word: string): string | undefined {
    if (word.length < shortestMistaken || word.length > longestMistaken) return undefined
    const once = this.#lexicon.known.near(word, 1)
    const near = once.length > 0 || word.length < shortestTwiceMistaken ? once : this.#lexicon.known.near(word, 2)
    const ranked = near.map((by) => ({ by, beginsSo: by[0] === word[0], commonness: this.#commonness(by) }))
    const inOrder = ranked.sort(
      (one, two) =>
        Number(two.beginsSo) - Number(one.beginsSo) || two.commonness - one.commonness || (one.by < two.by ? -1 : 1),
    )
    return inOrder[0]?.by
  }

  #commonness(word: string): number {
    return this.#lexicon.stemsOf(word).reduce((sum, stem) => sum + this.#lexicon.count(stem), 0)
  }

  #inThisOrder({ slots, weights }: Postings, readings: readonly Reading[]): Postings {
    const places = Array.from(slots.keys()).filter((at) => this.#hasPhrase(slots[at] ?? 0, readings))
    return {
      slots: Uint32Array.from(places, (at) => slots[at] ?? 0),
      weights: Uint8Array.from(places, (at) => weights[at] ?? 0),
    }
  }

  #hasPhrase(slot: number, readings: readonly Reading[]): boolean {
    for (const { words } of this.#texts.parts(slot)) {
      for (let from = 0; from + readings.length <= words.length; from += 1) {
        if (readings.every(({ stems }, at) => stems.includes(this.#lexicon.stemOf(words[from + at] ?? 0)))) return true
      }
    }
    return false
  }
}

const nothing: Postings = { slots: new Uint32Array(0), weights: new Uint8Array(0) }

/** Documents of any list, each with its greatest weight. O(slots + lists). */
function unite(lists: readonly Postings[], slots: number): Postings {
  const [first = nothing, ...others] = lists.filter((list) => list.slots.length > 0)
  if (others.length === 0) return first
  const bits = new Bits(slots)
  const bySlot = new Uint8Array(slots)
  for (const list of [first, ...others]) {
    bits.addAll(list.slots)
    for (let at = 0; at < list.slots.length; at += 1) {
      const slot = list.slots[at] ?? 0
      bySlot[slot] = Math.max(bySlot[slot] ?? 0, list.weights[at] ?? 0)
    }
  }
  const united = slotsOf(bits.words)
  const weights = new Uint8Array(united.length)
  for (let at = 0; at < united.length; at += 1) weights[at] = bySlot[united[at] ?? 0] ?? 0
  return { slots: united, weights }
}

/** Documents of all lists, each with its least weight. O(shortest × log longest) at most. */
export function intersect(lists: readonly Postings[]): Postings {
  const [first = nothing, ...others] = [...lists].sort((one, two) => one.slots.length - two.slots.length)
  return others.reduce(intersectTwo, first)
}

function intersectTwo(short: Postings, long: Postings): Postings {
  const slots = new Uint32Array(short.slots.length)
  const weights = new Uint8Array(short.slots.length)
  let count = 0
  let at = 0
  for (let from = 0; from < short.slots.length; from += 1) {
    const slot = short.slots[from] ?? 0
    at = seek(long.slots, slot, at)
    if (at === long.slots.length) break
    if (long.slots[at] !== slot) continue
    slots[count] = slot
    weights[count] = Math.min(short.weights[from] ?? 0, long.weights[at] ?? 0)
    count += 1
  }
  return { slots: slots.subarray(0, count), weights: weights.subarray(0, count) }
}

/** The first place from `from` on whose slot is not below: by steps that double. O(log distance). */
export function seek(ascending: Uint32Array, slot: number, from: number): number {
  let [low, step] = [from, 1]
  while (low + step < ascending.length && (ascending[low + step] ?? 0) < slot) {
    low += step
    step *= 2
  }
  return lowerBound(ascending, slot, low, Math.min(ascending.length, low + step + 1))
}
