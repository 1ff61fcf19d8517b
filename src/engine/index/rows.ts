import { Arena, fromOf, sizeFor } from "./arena.js"
import { grow } from "./grow.js"

/** For each slot an array of numbers, in their own order. */
export class Rows {
  readonly #arena = new Arena({ hasBytes: false })
  #pieces = new Uint32Array(0)
  #counts = new Uint32Array(0)

  /** A view of the row as it is now; no longer to be read once anything has changed. O(1). */
  read(slot: number): Uint32Array {
    const count = this.#counts[slot] ?? 0
    if (count === 0) return noNumbers
    const piece = this.#pieces[slot] ?? 0
    const from = fromOf(piece)
    return this.#arena.page(piece).subarray(from, from + count)
  }

  /** Counts each number of a row once more. */
  tally(slot: number, counts: Uint32Array): void {
    const count = this.#counts[slot] ?? 0
    const piece = this.#pieces[slot] ?? 0
    const page = this.#arena.page(piece)
    const from = fromOf(piece)
    for (let at = from; at < from + count; at += 1) {
      const number = page[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }

  /** Puts a row in place of the one that is there. O(numbers). */
  put(slot: number, numbers: ArrayLike<number>): void {
    this.#pieces = grow(this.#pieces, slot + 1)
    this.#counts = grow(this.#counts, slot + 1)
    const count = this.#counts[slot] ?? 0
    if (count > 0) this.#arena.giveBack(this.#pieces[slot] ?? 0, sizeFor(count))
    this.#counts[slot] = numbers.length
    if (numbers.length === 0) return
    const piece = this.#arena.take(sizeFor(numbers.length))
    this.#pieces[slot] = piece
    this.#arena.page(piece).set(numbers, fromOf(piece))
  }

  get byteLength(): number {
    return this.#arena.byteLength + this.#pieces.byteLength + this.#counts.byteLength
  }
}

const noNumbers = new Uint32Array(0)
