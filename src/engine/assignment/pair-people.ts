import { chooseCandidates, type PairRows } from "./candidates.js"
import { openFace } from "./face.js"
import { raiseFloor } from "./floor.js"
import { raisePrices, type Step, solveGreatestSum } from "./greatest-sum.js"
import {
  defaultWorthOfBeingPaired,
  type FloorReport,
  type LevelName,
  type LevelReport,
  type PairingInstance,
  type PairingOptions,
  type PairingSolution,
  Stopped,
  type SumLevelName,
  type SumReport,
} from "./instance.js"
import { type ProvenLevel, type Worth, worthAt } from "./levels.js"
import { Pairs } from "./pairs.js"
import { orderPool, type Pool } from "./pool.js"
import { type Contradiction, priceIn } from "./pricing.js"
import type { Prices } from "./search.js"
import { startByAuction } from "./start.js"

const defaultCandidates = 40

const levelsOf = {
  "most-people": ["overdue", "people", "floor", "total", "seniority", "lot"],
  "best-fit": ["overdue", "fit", "floor", "seniority", "lot"],
} as const satisfies Record<PairingOptions["aim"], readonly LevelName[]>

/**
 * The pairing that the levels of instance.ts choose, exact for every pair of the instance, with the proof of each level.
 * Level after level: the optimum of one leaves a face open, which the next is solved on; no level is written as a large
 * constant in another. Throws `InstanceError` where the instance contradicts itself, `Stopped` where it is asked to stop.
 */
export function assignPairs(instance: PairingInstance, options: PairingOptions): PairingSolution {
  return new Run(instance, options).solve()
}

class Run {
  readonly #options: PairingOptions
  readonly #pool: Pool
  readonly #proven: ProvenLevel[] = []
  readonly #isWhole: boolean
  #rows: PairRows
  #pairs: Pairs

  constructor(instance: PairingInstance, options: PairingOptions) {
    this.#options = options
    this.#pool = orderPool(instance, options.seed)
    const { rows, isWhole } = chooseCandidates(this.#pool, options.candidatesPerMentee ?? defaultCandidates)
    this.#rows = rows
    this.#isWhole = isWhole
    this.#pairs = new Pairs(this.#pool.menteeAt.length, this.#pool.places)
  }

  solve(): PairingSolution {
    const { instance, menteeAt, mentorAt } = this.#pool
    const reports: LevelReport[] = [{ level: "pinned", value: instance.pinned.length }]
    for (const level of levelsOf[this.#options.aim]) {
      reports.push(level === "floor" ? this.#solveFloor() : this.#solveSum(level))
    }
    const mentorOf = new Int32Array(menteeAt.length).fill(-1)
    for (const [mentee, mentor] of this.#pairs.mentorOf.entries()) {
      if (mentor >= 0) mentorOf[menteeAt[mentee] ?? 0] = mentorAt[mentor] ?? 0
    }
    for (const { mentee, mentor } of instance.pinned) mentorOf[mentee] = mentor
    return { mentorOf, levels: reports }
  }

  #solveSum(level: SumLevelName): SumReport {
    const worth = worthAt(level, this.#pool, this.#options.worthOfBeingPaired ?? defaultWorthOfBeingPaired)
    const prices = this.#pricesOfMentees(level)
    const isOpen = this.#pool.isFree.some((isFree, mentee) => isFree && this.#isAtStake(level, mentee))
    const solved = isOpen ? this.#solveOpen(level, worth, prices) : (prices ?? this.#noPrices())
    if (isOpen) this.#proven.push({ level, worth, ...solved })
    return this.#report(level, solved)
  }

  /** A level that nothing can change, and that closes no pair, needs no solving. */
  #isAtStake(level: SumLevelName, mentee: number): boolean {
    if (level === "overdue") return this.#pool.isOverdue[mentee] === 1
    return level !== "seniority" || this.#pairs.mentorOf[mentee] === -1
  }

  #noPrices(): Prices {
    return {
      mentees: new Float64Array(this.#pool.menteeAt.length),
      mentors: new Float64Array(this.#pool.mentorAt.length),
    }
  }

  /** Where a pair's worth hangs on the mentee alone, that worth as her price makes every pair an even one. */
  #pricesOfMentees(level: SumLevelName): Prices | undefined {
    if (level !== "overdue" && level !== "people" && level !== "seniority") return undefined
    const worth = worthAt(level, this.#pool, 0)
    const prices = this.#noPrices()
    for (const [mentee, isFree] of this.#pool.isFree.entries()) {
      if (isFree) prices.mentees[mentee] = worth(mentee, 0, 0)
    }
    return prices
  }

  #solveOpen(level: SumLevelName, worth: Worth, begin: Prices | undefined): Prices {
    let face = openFace(this.#pool, this.#rows, this.#proven, worth)
    const { pairs, prices } = begin ? { pairs: this.#pairs, prices: begin } : startByAuction(face)
    this.#pairs = pairs
    for (;;) {
      solveGreatestSum(face, this.#pairs, prices, this.#stepOf(level))
      const { mentees, mentors } = prices
      const rows = this.#priceIn(
        (mentee, mentor, score) => worth(mentee, mentor, score) - (mentees[mentee] ?? 0) - (mentors[mentor] ?? 0),
      )
      if (rows === this.#rows) return prices
      this.#rows = rows
      face = openFace(this.#pool, rows, this.#proven, worth)
      raisePrices(face, prices)
    }
  }

  #solveFloor(): FloorReport {
    if (this.#pairs.mentorOf.every((mentor) => mentor === -1))
      return { level: "floor", value: undefined, short: undefined }
    for (;;) {
      const face = openFace(this.#pool, this.#rows, this.#proven, (_mentee, _mentor, score) => score)
      const { least, pairs, shortage } = raiseFloor(face, this.#pairs, this.#stepOf("floor"))
      this.#pairs = pairs
      const { members, reached, side } = shortage
      const isMissed = (member: number, other: number) => members[member] === 1 && reached[other] === 0
      const rows = this.#priceIn((mentee, mentor, score) => {
        const missed = side === "mentees" ? isMissed(mentee, mentor) : isMissed(mentor, mentee)
        return missed ? score - least : 0
      })
      if (rows !== this.#rows) {
        this.#rows = rows
        continue
      }
      this.#proven.push({ level: "floor", least })
      const order = side === "mentees" ? this.#pool.menteeAt : this.#pool.mentorAt
      return {
        level: "floor",
        value: least,
        short: { side, members: order.filter((_, place) => members[place] === 1) },
      }
    }
  }

  #priceIn(contradiction: Contradiction): PairRows {
    return this.#isWhole ? this.#rows : priceIn(this.#pool, this.#rows, this.#proven, contradiction)
  }

  #stepOf(level: LevelName): Step {
    const { onProgress, shouldStop } = this.#options
    return (done, total) => {
      onProgress?.({ level, done, total })
      if (shouldStop?.()) throw new Stopped(`stopped at level ${level}`)
    }
  }

  #report(level: SumLevelName, { mentees, mentors }: Prices): SumReport {
    const { menteeAt, mentorAt, places } = this.#pool
    const byInstance = (prices: Float64Array, at: Int32Array) => {
      const ordered = new Float64Array(prices.length)
      for (let person = 0; person < prices.length; person += 1) ordered[at[person] ?? 0] = prices[person] ?? 0
      return ordered
    }
    const value = mentees.reduce((sum, price) => sum + price, 0)
    return {
      level,
      value: mentors.reduce((sum, price, mentor) => sum + price * (places[mentor] ?? 0), value),
      menteePrices: byInstance(mentees, menteeAt),
      mentorPrices: byInstance(mentors, mentorAt),
    }
  }
}
