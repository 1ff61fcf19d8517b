/** Draws of a fixed seed: the same people and opportunities on every machine. Mulberry32, of the public domain. */
export class Draw {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, both ends in. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent
  }

  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new Error("nothing to draw from")
    return item
  }

  /** Some of them, each once, in their own order. */
  someOf<Item>(items: readonly Item[], count: number): readonly Item[] {
    const left = items.map((item, index) => ({ item, index, key: this.next() }))
    return left
      .sort((one, other) => one.key - other.key)
      .slice(0, count)
      .sort((one, other) => one.index - other.index)
      .map(({ item }) => item)
  }
}
