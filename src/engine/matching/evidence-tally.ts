import { grown } from "./column.js"
import { placeIn, worthIn } from "./posting-lists.js"

/** Words of a place: they lie side by side, so that one look into memory brings them all. */
const words = 4
const gainAt = 0
const essentialAt = 1
const occupationsAt = 2
const coverAt = 3

/** Of the essential skills' word: they have the 31 bits below. */
const promisingBit = 1 << 31

const halfWord = 16
const lowHalf = 0xffff
const coverBits = 10
const lowCover = (1 << coverBits) - 1

/** One bit of each place. */
export interface BitColumn {
  readonly words: Uint32Array
  readonly bit: number
}

/**
 * What the lists bring together of skills, experience and title, place by place, for one question; emptied for the next
 * by visiting those who were touched alone. 24 bytes a place.
 */
export class EvidenceTally {
  #lines = new Uint32Array(0)
  #touched = new Uint32Array(0)
  #count = 0
  #promising = new Uint32Array(0)
  #promisingCount = 0
  #leastGain = 0
  #bits: BitColumn | null = null

  makeRoomFor(places: number): void {
    if (places <= this.#touched.length) return
    this.#lines = grown(this.#lines, 2 * places * words)
    this.#touched = grown(this.#touched, 2 * places)
    this.#promising = grown(this.#promising, 2 * places)
  }

  /**
   * A place will be promising with so many thousandths of gain in skills, or with any occupation. Others than those with a
   * bit in `bits` are passed over: to read a bit is quicker than to add up what is not asked for.
   */
  start(leastGain: number, bits: BitColumn | null): void {
    ;[this.#leastGain, this.#bits] = [leastGain, bits]
  }

  /** Places of whom evidence may speak, each once: few of those that were touched. */
  get promising(): Uint32Array {
    return this.#promising.subarray(0, this.#promisingCount)
  }

  /**
   * What is filed of skills that cover the one asked of this number (from 1): by what an entry is worth, the gain above
   * neutral in thousandths, of which the best of one place counts, and the bit of an essential skill. O(entries).
   */
  coverSkill(entries: Uint32Array, number: number, gains: Uint16Array, essentialBits: Uint32Array): void {
    const lines = this.#lines
    for (let entry = 0; entry < entries.length; entry += 1) {
      const filed = entries[entry] ?? 0
      const [gain, bit] = [gains[worthIn(filed)] ?? 0, essentialBits[worthIn(filed)] ?? 0]
      if ((gain | bit) === 0 || this.#isPassedOver(placeIn(filed))) continue
      const from = this.#touch(placeIn(filed))
      const before = lines[from + coverAt] ?? 0
      const best = before >>> coverBits === number ? before & lowCover : 0
      lines[from + essentialAt] = (lines[from + essentialAt] ?? 0) | bit
      if (gain <= best) continue
      const sum = (lines[from + gainAt] ?? 0) + gain - best
      lines[from + gainAt] = sum
      lines[from + coverAt] = (number << coverBits) | gain
      if (sum >= this.#leastGain) this.#promise(from)
    }
  }

  /** By what an entry is worth, how far it covers the occupation asked. O(entries). */
  coverExperience(entries: Uint32Array, coverages: Uint16Array): void {
    const lines = this.#lines
    for (let entry = 0; entry < entries.length; entry += 1) {
      const filed = entries[entry] ?? 0
      const coverage = coverages[worthIn(filed)] ?? 0
      if (coverage === 0 || this.#isPassedOver(placeIn(filed))) continue
      const from = this.#touch(placeIn(filed))
      this.#promise(from)
      const at = from + occupationsAt
      const before = lines[at] ?? 0
      if (coverage > (before & lowHalf)) lines[at] = (before & ~lowHalf) | coverage
    }
  }

  /** All of the same occupation. O(entries). */
  coverTitle(entries: Uint32Array, coverage: number): void {
    if (coverage === 0) return
    const lines = this.#lines
    for (let entry = 0; entry < entries.length; entry += 1) {
      const place = placeIn(entries[entry] ?? 0)
      if (this.#isPassedOver(place)) continue
      const from = this.#touch(place)
      this.#promise(from)
      const at = from + occupationsAt
      const before = lines[at] ?? 0
      if (coverage > before >>> halfWord) lines[at] = (coverage << halfWord) | (before & lowHalf)
    }
  }

  /** Thousandths above neutral of all skills together. */
  gainOf(place: number): number {
    return this.#lines[place * words + gainAt] ?? 0
  }

  essentialsOf(place: number): number {
    return (this.#lines[place * words + essentialAt] ?? 0) & ~promisingBit
  }

  experienceOf(place: number): number {
    return (this.#lines[place * words + occupationsAt] ?? 0) & lowHalf
  }

  titleOf(place: number): number {
    return (this.#lines[place * words + occupationsAt] ?? 0) >>> halfWord
  }

  clear(): void {
    const lines = this.#lines
    for (let at = 0; at < this.#count; at += 1) {
      const from = (this.#touched[at] ?? 0) * words
      lines[from + gainAt] = 0
      lines[from + essentialAt] = 0
      lines[from + occupationsAt] = 0
      lines[from + coverAt] = 0
    }
    this.#count = 0
    this.#promisingCount = 0
  }

  #isPassedOver(place: number): boolean {
    const bits = this.#bits
    return bits !== null && ((bits.words[place] ?? 0) & bits.bit) === 0
  }

  #promise(from: number): void {
    const essentials = this.#lines[from + essentialAt] ?? 0
    if ((essentials & promisingBit) !== 0) return
    this.#lines[from + essentialAt] = essentials | promisingBit
    this.#promising[this.#promisingCount] = from / words
    this.#promisingCount += 1
  }

  #touch(place: number): number {
    const from = place * words
    const lines = this.#lines
    if (((lines[from + essentialAt] ?? 0) | (lines[from + occupationsAt] ?? 0) | (lines[from + coverAt] ?? 0)) === 0) {
      this.#touched[this.#count] = place
      this.#count += 1
    }
    return from
  }
}
