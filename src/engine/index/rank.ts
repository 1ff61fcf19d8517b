/** A number for each document, greater first. */
export type Merit = (place: number) => number

/**
 * The places of the best of so many documents, best first: by the first merit, then by the next ones, at last by
 * `isBefore`, which decides between any two. What has no number (NaN) comes last. O(count + wanted × log wanted) where
 * the order is random, O(count × log wanted) at worst.
 */
export function best(
  count: number,
  [first = () => 0, ...others]: readonly Merit[],
  isBefore: (one: number, two: number) => boolean,
  wanted: number,
): readonly number[] {
  const firsts = new Float64Array(count)
  for (let place = 0; place < count; place += 1) firsts[place] = first(place)
  const isAfter = (one: number, two: number): boolean => {
    const difference = compare(firsts[one] ?? 0, firsts[two] ?? 0)
    if (difference !== 0) return difference > 0
    for (const merit of others) {
      const next = compare(merit(one), merit(two))
      if (next !== 0) return next > 0
    }
    return isBefore(two, one)
  }
  return keepBest(count, wanted, isAfter).sort((one, two) => (isAfter(one, two) ? 1 : -1))
}

/** Negative where the first number comes first. */
function compare(one: number, two: number): number {
  if (one === two) return 0
  if (Number.isNaN(one)) return Number.isNaN(two) ? 0 : 1
  return Number.isNaN(two) || one > two ? -1 : 1
}

/** The places of the best, in a heap whose root is the last of them. */
function keepBest(count: number, wanted: number, isAfter: (one: number, two: number) => boolean): number[] {
  const heap: number[] = []
  if (wanted <= 0) return heap
  for (let place = 0; place < count; place += 1) {
    if (heap.length < wanted) rise(heap, place, isAfter)
    else if (isAfter(heap[0] ?? 0, place)) sink(heap, place, isAfter)
  }
  return heap
}

function rise(heap: number[], place: number, isAfter: (one: number, two: number) => boolean): void {
  let at = heap.length
  heap.push(place)
  while (at > 0) {
    const parent = (at - 1) >> 1
    const above = heap[parent] ?? 0
    if (!isAfter(place, above)) break
    heap[at] = above
    at = parent
  }
  heap[at] = place
}

function sink(heap: number[], place: number, isAfter: (one: number, two: number) => boolean): void {
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isAfter(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1
    const below = heap[child] ?? 0
    if (!isAfter(below, place)) break
    heap[at] = below
    at = child
  }
  heap[at] = place
}
