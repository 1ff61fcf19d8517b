import { type Change, searchChain } from "./chain-search.js"
import type { PairingInstance, PairingOptions, PairingSolution } from "./instance.js"
import { openSolution } from "./solved-pool.js"

/** A mentee who comes to a pool that is solved. */
export interface Arrival {
  readonly isOverdue: boolean
  readonly threshold: number
  readonly mentors: Uint32Array
  readonly scores: Uint16Array
}

export interface Arrivals {
  /** O(pairs that the search looks at), mostly few. */
  show(arrival: Arrival): Change
}

/**
 * Shows what one arrival would change in a solved pool, without changing it. Exact for overdue mentees, people (or fit) and
 * total as long as the pool's floor stays; older requests and the lot are left to the next run. O(people) once.
 */
export function prepareArrivals(
  instance: PairingInstance,
  options: PairingOptions,
  solution: PairingSolution,
): Arrivals {
  const pool = openSolution(instance, options, solution)
  return {
    show({ isOverdue, threshold, mentors, scores }) {
      const pairs = Array.from(mentors, (mentor, at) => ({ mentor, score: scores[at] ?? 0 }))
      const isAcceptable = ({ mentor, score }: (typeof pairs)[number]) =>
        score >= threshold && (pool.standing.places[mentor] ?? 0) > 0
      return searchChain(pool, { isOverdue, pairs: pairs.filter(isAcceptable), mentee: -1 })
    },
  }
}
