import { isLess, type Losses, LossHeap } from "./loss-heap.js"
import { gainsOf, type SolvedPool } from "./solved-pool.js"

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
 * first is right (Dijkstra). O(p log p) for the pairs p that it looks at.
 */
export function searchChain(pool: SolvedPool, claim: Claim): Change {
  return new ChainSearch(pool, claim).run()
}

class ChainSearch {
  readonly #pool: SolvedPool
  readonly #claim: Claim
  readonly #heap = new LossHeap()
  readonly #losses = new Map<number, Losses>()
  readonly #via = new Map<number, number>()
  readonly #closed = new Set<number>()
  /** The mentor whom the claimant leaves; -1: none. */
  readonly #left: number
  /** What it costs that the place which the claimant leaves stays free. */
  readonly #costOfLeft: Losses
  readonly #price: Losses
  #best: Losses | undefined
  /** Who ends the best chain: a mentor with a free place, or a mentee who is left over. */
  #endMentor = -1
  #endMentee = claimant

  constructor(pool: SolvedPool, claim: Claim) {
    const { standing, measures } = pool
    this.#pool = pool
    this.#claim = claim
    this.#left = standing.mentorOf[claim.mentee] ?? -1
    this.#costOfLeft = measures.map(({ mentors }) => mentors[this.#left] ?? 0)
    this.#price = measures.map(({ mentees }) => mentees[claim.mentee] ?? 0)
    if (claim.mentee >= 0) return
    // Somebody new is worth what her best pair would gain: with this price no step loses less than nothing.
    for (const { mentor, score } of claim.pairs) {
      const gains = gainsOf(pool, claim.isOverdue, mentor, score)
      if (isLess(this.#price, gains)) this.#price = gains
    }
    this.#best = this.#price
  }

  run(): Change {
    const { isOverdue, pairs } = this.#claim
    for (const { mentor, score } of pairs) this.#reach(mentor, claimant, this.#price, isOverdue, score)
    for (let next = this.#heap.pop(); next && this.#isBetter(next.losses); next = this.#heap.pop()) {
      if (this.#closed.has(next.mentor)) continue
      this.#closed.add(next.mentor)
      this.#open(next.mentor, next.losses)
    }
    return this.#change()
  }

  #isBetter(losses: Losses): boolean {
    return this.#best === undefined || isLess(losses, this.#best)
  }

  #open(mentor: number, losses: Losses): void {
    const { instance, standing, measures } = this.#pool
    const end = standing.begins[mentor + 1] ?? 0
    for (let place = standing.begins[mentor] ?? 0; place < end; place += 1) {
      const mentee = standing.holders[place] ?? 0
      const base = measures.map((each, level) => (losses[level] ?? 0) + (each.mentees[mentee] ?? 0))
      const whole = sum(base, this.#costOfLeft)
      if (this.#isBetter(whole)) {
        this.#best = whole
        this.#endMentee = mentee
        this.#endMentor = -1
      }
      const isOverdue = instance.isOverdue[mentee] === 1
      for (let pair = instance.offsets[mentee] ?? 0; pair < (instance.offsets[mentee + 1] ?? 0); pair += 1) {
        if (!standing.isAcceptable(mentee, pair)) continue
        this.#reach(instance.mentors[pair] ?? 0, mentee, base, isOverdue, instance.scores[pair] ?? 0)
      }
    }
  }

  #reach(mentor: number, mentee: number, base: Losses, isOverdue: boolean, score: number): void {
    if (this.#closed.has(mentor) || this.#isTooDear(mentor, base, isOverdue, score)) return
    const gains = gainsOf(this.#pool, isOverdue, mentor, score)
    const losses = base.map((each, level) => each - (gains[level] ?? 0))
    const known = this.#losses.get(mentor)
    if (known && !isLess(losses, known)) return
    this.#losses.set(mentor, losses)
    this.#via.set(mentor, mentee)
    const isLeft = mentor === this.#left
    if (!isLeft && !this.#pool.standing.hasRoom(mentor)) {
      this.#heap.push(mentor, losses)
      return
    }
    const whole = isLeft ? losses : sum(losses, this.#costOfLeft)
    if (!this.#isBetter(whole) && this.#endMentee !== claimant) return
    this.#best = whole
    this.#endMentor = mentor
    this.#endMentee = -1
  }

  /** Decided at the first level that differs, without keeping anything: most pairs end here. */
  #isTooDear(mentor: number, base: Losses, isOverdue: boolean, score: number): boolean {
    const limit = this.#losses.get(mentor)
    const best = this.#best
    if (!best) return false
    const bound = limit && isLess(limit, best) ? limit : best
    for (const [level, each] of this.#pool.measures.entries()) {
      const loss = (base[level] ?? 0) + (each.mentors[mentor] ?? 0) - each.worth(isOverdue, score)
      const most = bound[level] ?? 0
      if (loss !== most) return loss > most
    }
    return bound === limit
  }

  #change(): Change {
    const { standing } = this.#pool
    const losses = this.#best ?? this.#price
    if (this.#endMentor === -1 && this.#endMentee === claimant) return { mentor: -1, moves: [], leftOver: -1, losses }
    const leftOver = this.#endMentor === -1 ? this.#endMentee : -1
    const moves: { mentee: number; from: number; to: number }[] = []
    let to = leftOver === -1 ? this.#endMentor : (standing.mentorOf[leftOver] ?? -1)
    for (;;) {
      const mentee = this.#via.get(to) ?? claimant
      if (mentee === claimant) return { mentor: to, moves, leftOver, losses }
      const from = standing.mentorOf[mentee] ?? -1
      moves.push({ mentee, from, to })
      to = from
    }
  }
}

function sum(one: Losses, two: Losses): Losses {
  return one.map((each, level) => each + (two[level] ?? 0))
}
