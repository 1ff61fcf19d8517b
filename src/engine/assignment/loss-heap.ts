/** What a change loses at each level, the highest level first. */
export type Losses = Float64Array

/** Less than 0: the losses at one place of a table are less than those at a place of another, level by level. */
export function compareLosses(one: Losses, oneRow: number, two: Losses, twoRow: number, levels: number): number {
  for (let level = 0; level < levels; level += 1) {
    const less = (one[oneRow * levels + level] ?? 0) - (two[twoRow * levels + level] ?? 0)
    if (less !== 0) return less
  }
  return 0
}

/** Binary heap of people by their losses in a table, the least first; a person stands in it once. O(log n) each act. */
export class LossHeap {
  readonly #table: Losses
  readonly #levels: number
  readonly #heap: Int32Array
  /** Of each person, her place in the heap + 1; 0: not in it. */
  readonly #placeOf: Int32Array
  #size = 0

  constructor(table: Losses, levels: number, people: number) {
    this.#table = table
    this.#levels = levels
    this.#heap = new Int32Array(people)
    this.#placeOf = new Int32Array(people)
  }

  /** Puts her in, or moves her up after her losses have become less. */
  raise(person: number): void {
    let at = (this.#placeOf[person] ?? 0) - 1
    if (at < 0) {
      at = this.#size
      this.#size += 1
    }
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = this.#heap[above] ?? 0
      if (!this.#isBefore(person, other)) break
      this.#put(other, at)
      at = above
    }
    this.#put(person, at)
  }

  /** -1: nobody is left. */
  pop(): number {
    if (this.#size === 0) return -1
    const first = this.#heap[0] ?? 0
    this.#placeOf[first] = 0
    this.#size -= 1
    const last = this.#heap[this.#size] ?? 0
    if (this.#size > 0) this.#sink(last)
    return first
  }

  #sink(person: number): void {
    let at = 0
    for (let below = 1; below < this.#size; below = 2 * at + 1) {
      const [left, right] = [this.#heap[below] ?? 0, this.#heap[below + 1] ?? 0]
      const isRight = below + 1 < this.#size && this.#isBefore(right, left)
      const next = isRight ? right : left
      if (!this.#isBefore(next, person)) break
      this.#put(next, at)
      at = isRight ? below + 1 : below
    }
    this.#put(person, at)
  }

  #isBefore(one: number, other: number): boolean {
    return compareLosses(this.#table, one, this.#table, other, this.#levels) < 0
  }

  #put(person: number, at: number): void {
    this.#heap[at] = person
    this.#placeOf[person] = at + 1
  }
}
