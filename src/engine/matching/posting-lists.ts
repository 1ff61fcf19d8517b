import { gone, grown } from "./column.js"

/**
 * By code, the places of those who have it, with what it is worth to each: one word of 32 bits an entry. A place that
 * is taken away stays until `renumber`. Memory: 4 bytes an entry, at most twice that while lists grow.
 */
export class PostingLists {
  readonly #lists = new Map<string, { entries: Uint32Array; count: number }>()

  /** `worth` from 0 to 1,000. O(1). */
  add(code: string, place: number, worth: number): void {
    const list = this.#lists.get(code) ?? { entries: new Uint32Array(firstLength), count: 0 }
    if (list.count === 0) this.#lists.set(code, list)
    if (list.count === list.entries.length) list.entries = grown(list.entries, 2 * list.count)
    list.entries[list.count] = ((place << worthBits) | worth) >>> 0
    list.count += 1
  }

  codes(): Iterable<string> {
    return this.#lists.keys()
  }

  /** In the order in which they were added; see `placeIn` and `worthIn`. */
  entriesOf(code: string): Uint32Array {
    const list = this.#lists.get(code)
    return list ? list.entries.subarray(0, list.count) : none
  }

  /** The new place of each old one; `gone` where there is none any more. O(entries). */
  renumber(places: Uint32Array): void {
    for (const [code, { entries, count }] of [...this.#lists]) {
      this.#lists.delete(code)
      for (const entry of entries.subarray(0, count)) {
        const place = places[placeIn(entry)] ?? gone
        if (place !== gone) this.add(code, place, worthIn(entry))
      }
    }
  }
}

const none = new Uint32Array(0)
const firstLength = 4

const worthBits = 10

export const placeIn = (entry: number): number => entry >>> worthBits
export const worthIn = (entry: number): number => entry & ((1 << worthBits) - 1)
