/** What a change loses at each level, the highest level first. */
export type Losses = readonly number[]

export function isLess(one: Losses, two: Losses): boolean {
  for (const [level, loss] of one.entries()) {
    const other = two[level] ?? 0
    if (loss !== other) return loss < other
  }
  return false
}

interface Reached {
  readonly mentor: number
  readonly losses: Losses
}

/** Binary heap of mentors by losses, the least first. O(log n) each act. */
export class LossHeap {
  readonly #reached: Reached[] = []

  push(mentor: number, losses: Losses): void {
    const heap = this.#reached
    let at = heap.length
    heap.push({ mentor, losses })
    while (at > 0) {
      const above = (at - 1) >> 1
      const higher = heap[above]
      if (!higher || !isLess(losses, higher.losses)) break
      heap[at] = higher
      at = above
    }
    heap[at] = { mentor, losses }
  }

  pop(): Reached | undefined {
    const heap = this.#reached
    const first = heap[0]
    const last = heap.pop()
    if (!last || heap.length === 0) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      const [left, right] = [heap[below], heap[below + 1]]
      if (!left) break
      let least = left
      if (right && isLess(right.losses, left.losses)) {
        least = right
        below += 1
      }
      if (!isLess(least.losses, last.losses)) break
      heap[at] = least
      at = below
    }
    heap[at] = last
    return first
  }
}
