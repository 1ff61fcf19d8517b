import { drawPair } from "../assignment/draw.js"
import type { Places } from "./places.js"

export interface FoundMatch {
  /** Of the person, or of the opportunity. */
  readonly key: string
  /** The total of `scoreMatch`. */
  readonly points: number
}

/**
 * The best of those who are offered, as many as `limit`. Equal points are told apart by lot, drawn from the two keys:
 * nobody stands first everywhere, and the order never changes by itself. O(log limit) for one that stays.
 */
export class BestMatches {
  readonly #places: Places
  readonly #draw: number
  readonly #limit: number
  /** A heap: the least of those kept stands first. */
  readonly #kept: { readonly place: number; readonly points: number }[] = []

  constructor(places: Places, draw: number, limit: number) {
    ;[this.#places, this.#draw, this.#limit] = [places, draw, limit]
  }

  offer(place: number, points: number): void {
    const kept = this.#kept
    if (kept.length < this.#limit) {
      kept.push({ place, points })
      this.#rise(kept.length - 1)
      return
    }
    const [least] = kept
    if (least === undefined || points < least.points) return
    const one = { place, points }
    if (!this.#isBefore(one, least)) return
    kept[0] = one
    this.#sink()
  }

  list(): readonly FoundMatch[] {
    return this.#kept
      .toSorted((one, other) => (this.#isBefore(one, other) ? -1 : 1))
      .map(({ place, points }) => ({ key: this.#places.keyAt(place), points }))
  }

  #isBefore(one: { place: number; points: number }, other: { place: number; points: number }): boolean {
    if (one.points !== other.points) return one.points > other.points
    const [drawn, otherDrawn] = [one, other].map(({ place }) => drawPair(this.#draw, this.#places.drawAt(place)))
    if (drawn !== otherDrawn) return (drawn ?? 0) > (otherDrawn ?? 0)
    return this.#places.keyAt(one.place) < this.#places.keyAt(other.place)
  }

  #rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfBefore(parent, at)) return
      at = parent
    }
  }

  #sink(): void {
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const lesser = this.#isLess(right, left) ? right : left
      if (!this.#swapIfBefore(at, lesser)) return
      at = lesser
    }
  }

  #isLess(one: number, other: number): boolean {
    const [first, second] = [this.#kept[one], this.#kept[other]]
    return first !== undefined && second !== undefined && this.#isBefore(second, first)
  }

  /** Of two in the heap, the lesser one must be above. */
  #swapIfBefore(above: number, below: number): boolean {
    const [upper, lower] = [this.#kept[above], this.#kept[below]]
    if (upper === undefined || lower === undefined || !this.#isBefore(upper, lower)) return false
    ;[this.#kept[above], this.#kept[below]] = [lower, upper]
    return true
  }
}
