import { compareLosses, type Losses, LossHeap } from "./loss-heap.js"
import type { SolvedPool } from "./solved-pool.js"

/** Somebody who wants one of some mentors. */
export interface Claim {
  readonly isOverdue: boolean
  readonly pairs: readonly { readonly mentor: number; readonly score: number }[]
  /** A mentee of the pool who must have it, whatever that costs others; -1: somebody new, who may be left over. */
  readonly mentee: number
}

/** What a claim changes. */
export interface Change {
  /** -1: she is left over. */
  readonly mentor: number
  readonly moves: readonly { readonly mentee: number; readonly from: number; readonly to: number }[]
  /** A mentee of the pool who loses her place by it; -1: nobody does. */
  readonly leftOver: number
  /** What is lost at each level: of a mentee of the pool, against the solution. */
  readonly losses: Losses
}

const claimant = -1

/**
 * The cheapest chain of changes in a solved pool that serves a claim: one augmentation, losses compared level by level.
 * No step of a chain loses less than nothing, for the prices of a solved pool prove it (certificate.ts), so the nearest
 * first is right (Dijkstra). O(mentors + p log p) for the pairs p that it looks at.
 */
export function searchChain(pool: SolvedPool, claim: Claim): Change {
  return new ChainSearch(pool, claim).run()
}

class ChainSearch {
  readonly #pool: SolvedPool
  readonly #claim: Claim
  readonly #levels: number
  readonly #heap: LossHeap
  /** Of each mentor reached, by level. */
  readonly #losses: Losses
  readonly #isReached: Uint8Array
  readonly #isClosed: Uint8Array
  readonly #via: Int32Array
  /** The mentor whom the claimant leaves; -1: none. */
  readonly #left: number
  /** What is lost when whoever is looked at goes, before she comes to somebody. */
  readonly #base: Losses
  /** The same with the pair that is looked at. */
  readonly #step: Losses
  readonly #best: Losses
  /** Who ends the best chain: a mentor with a free place, or a mentee who is left over. */
  #endMentor = -1
  #endMentee = claimant

  constructor(pool: SolvedPool, claim: Claim) {
    const { standing, levels } = pool
    const mentors = standing.places.length
    this.#pool = pool
    this.#claim = claim
    this.#levels = levels.length
    this.#losses = new Float64Array(mentors * levels.length)
    this.#heap = new LossHeap(this.#losses, levels.length, mentors)
    this.#isReached = new Uint8Array(mentors)
    this.#isClosed = new Uint8Array(mentors)
    this.#via = new Int32Array(mentors)
    this.#left = standing.mentorOf[claim.mentee] ?? -1
    this.#base = new Float64Array(levels.length)
    this.#step = new Float64Array(levels.length)
    this.#best = new Float64Array(levels.length).fill(Number.POSITIVE_INFINITY)
  }

  run(): Change {
    const { isOverdue, pairs, mentee } = this.#claim
    if (mentee >= 0) this.#addMentee(mentee)
    else this.#priceNewcomer()
    for (const { mentor, score } of pairs) this.#reach(mentor, claimant, isOverdue, score)
    for (let mentor = this.#heap.pop(); mentor >= 0; mentor = this.#heap.pop()) {
      if (compareLosses(this.#losses, mentor, this.#best, 0, this.#levels) >= 0) break
      this.#isClosed[mentor] = 1
      this.#open(mentor)
    }
    return this.#change()
  }

  /** Somebody new is worth what her best pair would gain: with this price no step loses less than nothing. */
  #priceNewcomer(): void {
    const price = new Float64Array(this.#levels)
    for (const { mentor, score } of this.#claim.pairs) {
      this.#weigh(mentor, this.#claim.isOverdue, score)
      const gain = this.#step.map((loss) => -loss)
      if (compareLosses(price, 0, gain, 0, this.#levels) < 0) price.set(gain)
    }
    this.#base.set(price)
    this.#best.set(price)
  }

  #addMentee(mentee: number): void {
    const { menteePrices } = this.#pool
    for (let level = 0; level < this.#levels; level += 1) {
      this.#base[level] = (this.#base[level] ?? 0) + (menteePrices[mentee * this.#levels + level] ?? 0)
    }
  }

  /** What is lost, from the base, when somebody comes to a mentor. */
  #weigh(mentor: number, isOverdue: boolean, score: number): void {
    const { mentorPrices, levels } = this.#pool
    for (let level = 0; level < this.#levels; level += 1) {
      const price = mentorPrices[mentor * this.#levels + level] ?? 0
      this.#step[level] = (this.#base[level] ?? 0) + price - (levels[level]?.worth(isOverdue, score) ?? 0)
    }
  }

  #open(mentor: number): void {
    const { instance, standing } = this.#pool
    const end = standing.begins[mentor + 1] ?? 0
    for (let place = standing.begins[mentor] ?? 0; place < end; place += 1) {
      const mentee = standing.holders[place] ?? 0
      this.#base.set(this.#losses.subarray(mentor * this.#levels, (mentor + 1) * this.#levels))
      this.#addMentee(mentee)
      this.#step.set(this.#base)
      this.#end(-1, mentee)
      const isOverdue = instance.isOverdue[mentee] === 1
      for (let pair = instance.offsets[mentee] ?? 0; pair < (instance.offsets[mentee + 1] ?? 0); pair += 1) {
        const other = instance.mentors[pair] ?? 0
        if (this.#isClosed[other] || !standing.isAcceptable(mentee, pair)) continue
        this.#reach(other, mentee, isOverdue, instance.scores[pair] ?? 0)
      }
    }
  }

  #reach(mentor: number, mentee: number, isOverdue: boolean, score: number): void {
    this.#weigh(mentor, isOverdue, score)
    if (compareLosses(this.#step, 0, this.#best, 0, this.#levels) > 0) return
    if (this.#isReached[mentor] && compareLosses(this.#step, 0, this.#losses, mentor, this.#levels) >= 0) return
    this.#isReached[mentor] = 1
    this.#losses.set(this.#step, mentor * this.#levels)
    this.#via[mentor] = mentee
    if (mentor === this.#left || this.#pool.standing.hasRoom(mentor)) this.#end(mentor, -1)
    else this.#heap.raise(mentor)
  }

  /** The chain weighed last ends here. Where that is not in the place that the claimant leaves, her place stays free. */
  #end(mentor: number, mentee: number): void {
    if (mentor !== this.#left && this.#left >= 0) {
      for (let level = 0; level < this.#levels; level += 1) {
        const price = this.#pool.mentorPrices[this.#left * this.#levels + level] ?? 0
        this.#step[level] = (this.#step[level] ?? 0) + price
      }
    }
    const better = compareLosses(this.#step, 0, this.#best, 0, this.#levels)
    const isUnserved = this.#endMentor === -1 && this.#endMentee === claimant
    if (better > 0 || (better === 0 && !isUnserved)) return
    this.#best.set(this.#step)
    this.#endMentor = mentor
    this.#endMentee = mentee
  }

  #change(): Change {
    const { standing } = this.#pool
    const losses = this.#best
    if (this.#endMentor === -1 && this.#endMentee === claimant) return { mentor: -1, moves: [], leftOver: -1, losses }
    const leftOver = this.#endMentor === -1 ? this.#endMentee : -1
    const moves: { mentee: number; from: number; to: number }[] = []
    let to = leftOver === -1 ? this.#endMentor : (standing.mentorOf[leftOver] ?? -1)
    for (;;) {
      const mentee = this.#via[to] ?? claimant
      if (mentee === claimant) return { mentor: to, moves, leftOver, losses }
      const from = standing.mentorOf[mentee] ?? -1
      moves.push({ mentee, from, to })
      to = from
    }
  }
}
