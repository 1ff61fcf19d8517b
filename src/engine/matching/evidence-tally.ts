import { grown } from "./column.js"

/** Words of a place: they lie side by side, so that one look into memory brings them all. */
const words = 4
const gainAt = 0
const essentialAt = 1
const occupationsAt = 2
const coverAt = 3

const halfWord = 16
const lowHalf = 0xffff
const coverBits = 10
const lowCover = (1 << coverBits) - 1

/**
 * What the lists bring together of skills, experience and title, place by place, for one question; emptied for the next
 * by visiting those who were touched alone. 20 bytes a place.
 */
export class EvidenceTally {
  #lines = new Uint32Array(0)
  #touched = new Uint32Array(0)
  #count = 0

  makeRoomFor(places: number): void {
    if (places <= this.#touched.length) return
    this.#lines = grown(this.#lines, 2 * places * words)
    this.#touched = grown(this.#touched, 2 * places)
  }

  /** Places that anything was found of. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count)
  }

  /**
   * A skill that covers the asked one of this number (from 1) so far, 1 to 1,000: the best of several counts. What covers
   * it by less than `neutral` counts as that.
   */
  coverSkill(place: number, number: number, coverage: number, neutral: number): void {
    const from = this.#touch(place)
    const gain = coverage > neutral ? coverage - neutral : 0
    const before = this.#lines[from + coverAt] ?? 0
    const isSame = before >>> coverBits === number
    const best = isSame ? before & lowCover : 0
    if (isSame && gain <= best) return
    this.#lines[from + gainAt] = (this.#lines[from + gainAt] ?? 0) + gain - best
    this.#lines[from + coverAt] = (number << coverBits) | gain
  }

  holdEssential(place: number, bit: number): void {
    const at = this.#touch(place) + essentialAt
    this.#lines[at] = (this.#lines[at] ?? 0) | bit
  }

  coverExperience(place: number, coverage: number): void {
    const at = this.#touch(place) + occupationsAt
    const before = this.#lines[at] ?? 0
    if (coverage > (before & lowHalf)) this.#lines[at] = (before & ~lowHalf) | coverage
  }

  coverTitle(place: number, coverage: number): void {
    const at = this.#touch(place) + occupationsAt
    const before = this.#lines[at] ?? 0
    if (coverage > before >>> halfWord) this.#lines[at] = (coverage << halfWord) | (before & lowHalf)
  }

  /** Thousandths above neutral of all skills together. */
  gainOf(place: number): number {
    return this.#lines[place * words + gainAt] ?? 0
  }

  essentialsOf(place: number): number {
    return this.#lines[place * words + essentialAt] ?? 0
  }

  experienceOf(place: number): number {
    return (this.#lines[place * words + occupationsAt] ?? 0) & lowHalf
  }

  titleOf(place: number): number {
    return (this.#lines[place * words + occupationsAt] ?? 0) >>> halfWord
  }

  clear(): void {
    for (let at = 0; at < this.#count; at += 1) {
      const from = (this.#touched[at] ?? 0) * words
      this.#lines.fill(0, from, from + words)
    }
    this.#count = 0
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
