import { Arena, fromOf, lengthOf, sizeFor } from "./arena.js"
import { grow } from "./grow.js"

/** Documents in ascending order, each with a weight from 1 to 255 where the list has weights. */
export interface Postings {
  readonly slots: Uint32Array
  readonly weights: Uint8Array
}

/**
 * Ascending lists of documents that change in place: nothing is marked as deleted and nothing has to be merged later, so
 * that the index after any changes is the index that would be built anew. A list of 50,000 takes some 10 µs to open or
 * close a gap in.
 */
export class Lists {
  readonly #arena: Arena
  readonly #hasWeights: boolean
  /** By list: its piece of the arena, the size of that piece, how many documents. Together, for they are read together. */
  #about = new Uint32Array(64 * 3)
  #lists = 0
  readonly #free: number[] = []

  constructor({ hasWeights }: { readonly hasWeights: boolean }) {
    this.#hasWeights = hasWeights
    this.#arena = new Arena({ hasBytes: hasWeights })
  }

  /** An empty list: its number. */
  create(): number {
    const free = this.#free.pop()
    if (free !== undefined) return free
    this.#about = grow(this.#about, 3 * (this.#lists + 1))
    this.#lists += 1
    return this.#lists - 1
  }

  /** Forgets an empty list: its number may be given to another. */
  forget(list: number): void {
    this.#free.push(list)
  }

  count(list: number): number {
    return this.#about[3 * list + 2] ?? 0
  }

  /** A view of the list as it is now; no longer to be read once anything has changed. O(1). */
  read(list: number): Postings {
    const count = this.count(list)
    if (count === 0) return none
    const piece = this.#pieceOf(list)
    const from = fromOf(piece)
    return {
      slots: this.#arena.page(piece).subarray(from, from + count),
      weights: this.#hasWeights ? this.#arena.bytes(piece).subarray(from, from + count) : none.weights,
    }
  }

  /** Adds a document, or gives it another weight. O(log list) and moving what stands behind it. */
  put(list: number, slot: number, weight = 0): void {
    const count = this.count(list)
    const at = this.#placeOf(list, count, slot)
    const isNew = at === count || this.#arena.page(this.#pieceOf(list))[this.#fromOf(list) + at] !== slot
    if (isNew) {
      this.#makeRoom(list, count)
      this.#about[3 * list + 2] = count + 1
      this.#move(list, at, at + 1, count - at)
    }
    const place = this.#fromOf(list) + at
    this.#arena.page(this.#pieceOf(list))[place] = slot
    if (this.#hasWeights) this.#arena.bytes(this.#pieceOf(list))[place] = weight
  }

  /** Takes a document out, if it is in. O(log list) and moving what stands behind it. */
  remove(list: number, slot: number): void {
    const count = this.count(list)
    const at = this.#placeOf(list, count, slot)
    if (at === count || this.#arena.page(this.#pieceOf(list))[this.#fromOf(list) + at] !== slot) return
    this.#move(list, at + 1, at, count - at - 1)
    this.#about[3 * list + 2] = count - 1
    if (count === 1) this.#arena.giveBack(this.#pieceOf(list), this.#sizeOf(list))
  }

  get byteLength(): number {
    return this.#arena.byteLength + this.#about.byteLength
  }

  #pieceOf(list: number): number {
    return this.#about[3 * list] ?? 0
  }

  #sizeOf(list: number): number {
    return this.#about[3 * list + 1] ?? 0
  }

  #fromOf(list: number): number {
    return fromOf(this.#pieceOf(list))
  }

  /** Where a document stands, or would. Most that come are new and stand last. */
  #placeOf(list: number, count: number, slot: number): number {
    if (count === 0) return 0
    const page = this.#arena.page(this.#pieceOf(list))
    const from = this.#fromOf(list)
    return (page[from + count - 1] ?? 0) < slot ? count : lowerBound(page, slot, from, from + count) - from
  }

  #move(list: number, at: number, to: number, count: number): void {
    if (count === 0) return
    const from = this.#fromOf(list)
    this.#arena.page(this.#pieceOf(list)).copyWithin(from + to, from + at, from + at + count)
    if (this.#hasWeights) this.#arena.bytes(this.#pieceOf(list)).copyWithin(from + to, from + at, from + at + count)
  }

  /** Lists grow by a fifth or a fourth when they are full. */
  #makeRoom(list: number, count: number): void {
    const size = this.#sizeOf(list)
    if (count === 0) {
      this.#about[3 * list] = this.#arena.take(sizeFor(1))
      this.#about[3 * list + 1] = sizeFor(1)
    } else if (count === lengthOf(size)) {
      this.#about[3 * list] = this.#arena.exchange(this.#pieceOf(list), size, size + 1, count)
      this.#about[3 * list + 1] = size + 1
    }
  }
}

const none: Postings = { slots: new Uint32Array(0), weights: new Uint8Array(0) }

/** The first place in [from, to) whose number is not below the one given, or `to`. O(log numbers). */
export function lowerBound(ascending: Uint32Array, number: number, from = 0, to = ascending.length): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
