import { drawPerson } from "../assignment/draw.js"
import { Column, gone } from "./column.js"

/**
 * Numbers in a row for those who come and go, by their keys. Who comes again takes a new place; the old one stays empty
 * until there are too many empty ones.
 */
export class Places {
  readonly #places = new Map<string, number>()
  #keys: string[] = []
  /** Drawn by lot from the key: what decides between equals, without favour and always the same. */
  readonly #draws = new Column()
  /** 1 where somebody is. */
  readonly #takenAt = new Column()

  /** Places in use and empty ones. */
  get length(): number {
    return this.#keys.length
  }

  get size(): number {
    return this.#places.size
  }

  /** Throws RangeError beyond 4 million places. O(1). */
  take(key: string): number {
    const place = this.#keys.length
    if (place >= mostPlaces) throw new RangeError("An index has room for 4 million places.")
    this.leave(key)
    this.#places.set(key, place)
    this.#keys.push(key)
    this.#draws.set(place, drawPerson(0, key))
    this.#takenAt.set(place, 1)
    return place
  }

  leave(key: string): void {
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#keys[place] = ""
    this.#takenAt.set(place, 0)
  }

  of(key: string): number | undefined {
    return this.#places.get(key)
  }

  isTaken(place: number): boolean {
    return this.#takenAt.at(place) === 1
  }

  /** Empty of an empty place. */
  keyAt(place: number): string {
    return this.#keys[place] ?? ""
  }

  drawAt(place: number): number {
    return this.#draws.at(place)
  }

  isCrowdedOut(): boolean {
    return this.length - this.size > Math.max(fewest, this.size * emptyShare)
  }

  /** Closes the gaps. The new place of each old one; `gone` of an empty one. O(places). */
  renumber(): Uint32Array {
    const keys = this.#keys
    const places = new Uint32Array(keys.length).fill(gone)
    this.#keys = []
    for (const [place, key] of keys.entries()) {
      if (key === "") continue
      const next = this.#keys.push(key) - 1
      places[place] = next
      this.#places.set(key, next)
    }
    this.#draws.renumber(places)
    this.#takenAt.renumber(places)
    return places
  }
}

/** An entry of a list has 22 bits for a place. */
const mostPlaces = 2 ** 22

/** A quarter of empty places costs little; to renumber costs as much as to read all lists once. */
const emptyShare = 0.25
const fewest = 64
