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
  #pieces = new Uint32Array(64)
  #sizes = new Uint8Array(64)
  #counts = new Uint32Array(64)
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
    this.#pieces = grow(this.#pieces, this.#lists + 1)
    this.#sizes = grow(this.#sizes, this.#lists + 1)
    this.#counts = grow(this.#counts, this.#lists + 1)
    this.#lists += 1
    return this.#lists - 1
  }

  /** Forgets an empty list: its number may be given to another. */
  forget(list: number): void {
    this.#free.push(list)
  }

  count(list: number): number {
    return this.#counts[list] ?? 0
  }

  /** A view of the list as it is now; no longer to be read once anything has changed. O(1). */
  read(list: number): Postings {
    const count = this.count(list)
    if (count === 0) return none
    const piece = this.#pieces[list] ?? 0
    const from = fromOf(piece)
    return {
      slots: this.#arena.page(piece).subarray(from, from + count),
      weights: this.#hasWeights ? this.#arena.bytes(piece).subarray(from, from + count) : none.weights,
    }
  }

  /** Adds a document, or gives it another weight. O(log list) and moving what stands behind it. */
  put(list: number, slot: number, weight = 0): void {
    const count = this.count(list)
    const { slots } = this.read(list)
    const at = count === 0 || (slots[count - 1] ?? 0) < slot ? count : lowerBound(slots, slot)
    if (at < count && slots[at] === slot) {
      if (this.#hasWeights) this.read(list).weights[at] = weight
      return
    }
    this.#makeRoom(list, count)
    this.#counts[list] = count + 1
    const roomy = this.read(list)
    roomy.slots.copyWithin(at + 1, at, count)
    roomy.slots[at] = slot
    if (!this.#hasWeights) return
    roomy.weights.copyWithin(at + 1, at, count)
    roomy.weights[at] = weight
  }

  /** Takes a document out, if it is in. O(log list) and moving what stands behind it. */
  remove(list: number, slot: number): void {
    const count = this.count(list)
    const { slots, weights } = this.read(list)
    const at = lowerBound(slots, slot)
    if (at === count || slots[at] !== slot) return
    slots.copyWithin(at, at + 1)
    if (this.#hasWeights) weights.copyWithin(at, at + 1)
    this.#counts[list] = count - 1
    if (count === 1) this.#arena.giveBack(this.#pieces[list] ?? 0, this.#sizes[list] ?? 0)
  }

  get byteLength(): number {
    return this.#arena.byteLength + this.#pieces.byteLength + this.#sizes.byteLength + this.#counts.byteLength
  }

  /** Lists grow by half when they are full. */
  #makeRoom(list: number, count: number): void {
    const size = this.#sizes[list] ?? 0
    if (count === 0) {
      this.#sizes[list] = sizeFor(1)
      this.#pieces[list] = this.#arena.take(sizeFor(1))
    } else if (count === lengthOf(size)) {
      this.#pieces[list] = this.#arena.exchange(this.#pieces[list] ?? 0, size, size + 2, count)
      this.#sizes[list] = size + 2
    }
  }
}

const none: Postings = { slots: new Uint32Array(0), weights: new Uint8Array(0) }

/** The first place whose number is not below the one given. O(log numbers). */
export function lowerBound(ascending: Uint32Array, number: number, from = 0): number {
  let [low, high] = [from, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
