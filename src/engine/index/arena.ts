import { grow } from "./grow.js"

const pageBits = 18
const pageLength = 2 ** pageBits

/**
 * Room for very many arrays that grow and shrink, in a few long ones: an array of its own costs some 200 bytes, and most
 * words stand in one document. Pieces come in sizes four to a doubling, so that a fifth at most is left unused, and a
 * piece given back serves the next array of its size.
 */
export class Arena {
  readonly #hasBytes: boolean
  readonly #pages: Uint32Array[] = []
  readonly #bytes: Uint8Array[] = []
  readonly #free: number[][] = []
  #next = 0
  #end = 0

  /** With bytes, each number has one beside it. */
  constructor({ hasBytes }: { readonly hasBytes: boolean }) {
    this.#hasBytes = hasBytes
  }

  /** A piece of this size, with what it held before in it. O(1), but for a new page. */
  take(size: number): number {
    const length = lengthOf(size)
    const piece = this.#free[size]?.pop() ?? this.#takeNew(length)
    this.#makeRoom(piece >>> pageBits, fromOf(piece) + length)
    return piece
  }

  giveBack(piece: number, size: number): void {
    this.#free[size] ??= []
    this.#free[size].push(piece)
  }

  /** A longer or shorter piece in place of one, with the numbers of the first one. O(count). */
  exchange(piece: number, size: number, newSize: number, count: number): number {
    const other = this.take(newSize)
    const [one, two] = [fromOf(piece), fromOf(other)]
    this.page(other).set(this.page(piece).subarray(one, one + count), two)
    if (this.#hasBytes) this.bytes(other).set(this.bytes(piece).subarray(one, one + count), two)
    this.giveBack(piece, size)
    return other
  }

  page(piece: number): Uint32Array {
    return this.#pages[piece >>> pageBits] ?? nothing
  }

  bytes(piece: number): Uint8Array {
    return this.#bytes[piece >>> pageBits] ?? noBytes
  }

  get byteLength(): number {
    return [...this.#pages, ...this.#bytes].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  #takeNew(length: number): number {
    if (this.#next + length > this.#end) {
      this.#giveRestBack()
      this.#addPage(length)
    }
    this.#next += length
    return this.#next - length
  }

  /** What is left of a page serves shorter arrays. */
  #giveRestBack(): void {
    while (this.#next < this.#end) {
      const left = this.#end - this.#next
      const size = lengthOf(sizeFor(left)) === left ? sizeFor(left) : sizeFor(left) - 1
      this.giveBack(this.#next, size)
      this.#next += lengthOf(size)
    }
  }

  /** A piece longer than a page has a page of its own, which the numbers of as many pages stand for. */
  #addPage(length: number): void {
    const pages = Math.max(1, Math.ceil(length / pageLength))
    this.#next = this.#pages.length * pageLength
    this.#end = this.#next + pages * pageLength
    for (let each = 0; each < pages; each += 1) {
      this.#pages.push(nothing)
      if (this.#hasBytes) this.#bytes.push(noBytes)
    }
  }

  /** Pages grow while they fill: a small index is small. */
  #makeRoom(page: number, length: number): void {
    if (length <= (this.#pages[page]?.length ?? 0)) return
    this.#pages[page] = grow(this.#pages[page] ?? nothing, Math.max(smallestPage, length))
    if (this.#hasBytes) this.#bytes[page] = grow(this.#bytes[page] ?? noBytes, Math.max(smallestPage, length))
  }
}

const smallestPage = 256
const nothing = new Uint32Array(0)
const noBytes = new Uint8Array(0)

/** Where in its page a piece begins. */
export const fromOf = (piece: number): number => piece & (pageLength - 1)

/** The smallest size of piece for so many numbers. */
export function sizeFor(count: number): number {
  if (count <= 3) return Math.max(0, count - 1)
  const doubling = 29 - Math.clz32(count)
  return 3 + 4 * doubling + Math.ceil(count / 2 ** doubling) - 4
}

/** How many numbers a piece of this size holds: 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20… */
export function lengthOf(size: number): number {
  return size < 3 ? size + 1 : (4 + ((size - 3) & 3)) * 2 ** ((size - 3) >> 2)
}
