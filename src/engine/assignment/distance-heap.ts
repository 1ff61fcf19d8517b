/** Binary heap of numbers with keys, the least key first. O(log n) each act; it grows as needed. */
export class DistanceHeap {
  size = 0
  #keys = new Float64Array(1024)
  #items = new Int32Array(1024)

  /** Undefined behaviour when empty. */
  get leastKey(): number {
    return this.#keys[0] ?? 0
  }

  clear(): void {
    this.size = 0
  }

  push(key: number, item: number): void {
    if (this.size === this.#keys.length) this.#grow()
    const [keys, items] = [this.#keys, this.#items]
    let at = this.size
    this.size += 1
    while (at > 0) {
      const above = (at - 1) >> 1
      const keyAbove = keys[above] ?? 0
      if (keyAbove <= key) break
      keys[at] = keyAbove
      items[at] = items[above] ?? 0
      at = above
    }
    keys[at] = key
    items[at] = item
  }

  pop(): number {
    const [keys, items] = [this.#keys, this.#items]
    const first = items[0] ?? 0
    this.size -= 1
    const { size } = this
    const key = keys[size] ?? 0
    const item = items[size] ?? 0
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below += 1
      const keyBelow = keys[below] ?? 0
      if (keyBelow >= key) break
      keys[at] = keyBelow
      items[at] = items[below] ?? 0
      at = below
    }
    keys[at] = key
    items[at] = item
    return first
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    const items = new Int32Array(this.#items.length * 2)
    items.set(this.#items)
    this.#items = items
  }
}
