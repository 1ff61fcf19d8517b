import { drawPair, drawPerson, orderPeople } from "./draw.js"
import {
  defaultWorthOfBeingPaired,
  type FloorReport,
  type LevelName,
  type PairingInstance,
  type PairingOptions,
  type PairingSolution,
  type SumReport,
} from "./instance.js"

/**
 * Proves a solution level after level from its prices alone, over all pairs of the instance, in O(pairs) a level. It
 * shares with the solver what is asked (instance.ts) and the draw, nothing of how it is found.
 *
 * A level of sums is the greatest sum of worth over pairings that use only open pairs, pair all mentees who must be and
 * fill all mentors who must be. Let price(i), price(j) be such that price(i) + price(j) ≥ worth(i, j) for each open pair
 * and no price is negative but of those who must. Any such pairing is then worth at most Σ price(i) + Σ places(j) price(j).
 * When the pairing at hand is worth just that, it is optimal, and optimal are exactly those that use only pairs of
 * price(i) + price(j) = worth(i, j) and serve in full whoever has a price: what is open, and who must, for the next level.
 *
 * The floor is the worst score of the pairing. No pairing has a better one if some people who must all be paired, or
 * filled, reach by open pairs above that score fewer people, or places, than they need.
 */
export function checkCertificate(
  instance: PairingInstance,
  options: PairingOptions,
  solution: PairingSolution,
): readonly string[] {
  const checker = new Checker(instance, options, solution)
  return checker.check()
}

const expectedLevels: Record<PairingOptions["aim"], readonly LevelName[]> = {
  "most-people": ["pinned", "overdue", "people", "floor", "total", "seniority", "lot"],
  "best-fit": ["pinned", "overdue", "fit", "floor", "seniority", "lot"],
}

class Checker {
  readonly instance: PairingInstance
  readonly options: PairingOptions
  readonly solution: PairingSolution
  readonly #faults: string[] = []
  readonly #places: Int32Array
  /** 1: the mentee's pair is pinned. */
  readonly #isPinned: Uint8Array
  /** 1: the pair may be chosen by every pairing that attains the levels already proven. */
  readonly #isOpen: Uint8Array
  readonly #mustPair: Uint8Array
  readonly #mustFill: Uint8Array
  /** Of each mentee, her pair among the rows; -1: none, or pinned. */
  readonly #chosen: Int32Array

  constructor(instance: PairingInstance, options: PairingOptions, solution: PairingSolution) {
    this.instance = instance
    this.options = options
    this.solution = solution
    const { menteeKeys, mentorKeys, capacities, mentors } = instance
    this.#places = Int32Array.from(capacities)
    this.#isPinned = new Uint8Array(menteeKeys.length)
    this.#isOpen = new Uint8Array(mentors.length)
    this.#mustPair = new Uint8Array(menteeKeys.length)
    this.#mustFill = new Uint8Array(mentorKeys.length)
    this.#chosen = new Int32Array(menteeKeys.length).fill(-1)
  }

  check(): readonly string[] {
    this.#checkPairs()
    const { levels } = this.solution
    const names = levels.map(({ level }) => level)
    this.#demand(names.join() === expectedLevels[this.options.aim].join(), `the levels are ${names.join()}`)
    for (const report of levels) {
      if (this.#faults.length > 0) break
      if (report.level === "pinned") this.#demand(report.value === this.instance.pinned.length, "pinned: value")
      else if (report.level === "floor") this.#checkFloor(report)
      else this.#checkSum(report)
    }
    return this.#faults
  }

  #demand(holds: boolean, fault: string): void {
    if (!holds && this.#faults.length < 20) this.#faults.push(fault)
  }

  #checkPairs(): void {
    const { pinned, offsets, mentors, scores, thresholds } = this.instance
    const { mentorOf } = this.solution
    for (const { mentee, mentor } of pinned) {
      this.#isPinned[mentee] = 1
      this.#places[mentor] = (this.#places[mentor] ?? 0) - 1
      this.#demand(mentorOf[mentee] === mentor, `pinned: mentee ${mentee} is not with mentor ${mentor}`)
    }
    this.#demand(mentorOf.length === this.#chosen.length, "there must be an answer for each mentee")
    for (const [mentee, mentor] of mentorOf.entries()) {
      if (this.#isPinned[mentee]) continue
      for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
        const isAcceptable = (scores[pair] ?? 0) >= (thresholds[mentee] ?? 0)
        this.#isOpen[pair] = isAcceptable && (this.#places[mentors[pair] ?? 0] ?? 0) > 0 ? 1 : 0
        if (isAcceptable && mentors[pair] === mentor) this.#chosen[mentee] = pair
      }
      this.#demand(mentor === -1 || this.#chosen[mentee] !== -1, `mentee ${mentee}: not an acceptable pair`)
    }
    for (const [mentor, held] of this.#held().entries()) {
      this.#demand(held <= (this.#places[mentor] ?? 0), `mentor ${mentor} has more mentees than places`)
    }
  }

  #held(): Int32Array {
    const held = new Int32Array(this.#places.length)
    for (const pair of this.#chosen) {
      const mentor = this.instance.mentors[pair]
      if (mentor !== undefined) held[mentor] = (held[mentor] ?? 0) + 1
    }
    return held
  }

  #checkSum(report: SumReport): void {
    const { level, value, menteePrices, mentorPrices } = report
    const { offsets, mentors } = this.instance
    const worthOf = this.#worthAt(level)
    let primal = 0
    for (const [mentee, menteePrice] of menteePrices.entries()) {
      for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
        if (!this.#isOpen[pair]) continue
        const worth = worthOf(mentee, pair)
        const slack = menteePrice + (mentorPrices[mentors[pair] ?? 0] ?? 0) - worth
        this.#demand(slack >= 0, `${level}: pair ${pair} is worth more than its prices`)
        if (pair === this.#chosen[mentee]) primal += worth
        if (slack !== 0) this.#isOpen[pair] = 0
      }
      const chosen = this.#chosen[mentee] ?? -1
      this.#demand(
        chosen === -1 || this.#isOpen[chosen] === 1,
        `${level}: mentee ${mentee} has a pair that is not open`,
      )
    }
    this.#checkPrices(level, "mentee", menteePrices, this.#mustPair, (mentee) => this.#chosen[mentee] !== -1)
    const held = this.#held()
    this.#checkPrices(level, "mentor", mentorPrices, this.#mustFill, (mentor) => held[mentor] === this.#places[mentor])
    const dual = mentorPrices.reduce(
      (sum, price, mentor) => sum + price * (this.#places[mentor] ?? 0),
      menteePrices.reduce((sum, price) => sum + price, 0),
    )
    this.#demand(primal === value && dual === value, `${level}: ${value} stated, ${primal} attained, ${dual} proven`)
  }

  #checkPrices(
    level: LevelName,
    side: "mentee" | "mentor",
    prices: Float64Array,
    musts: Uint8Array,
    isServed: (person: number) => boolean,
  ): void {
    this.#demand(prices.length === musts.length, `${level}: each ${side} needs a price`)
    for (const [person, price] of prices.entries()) {
      this.#demand(Number.isSafeInteger(price), `${level}: the price of ${side} ${person} is not an integer`)
      this.#demand(price >= 0 || musts[person] === 1, `${level}: the price of ${side} ${person} is negative`)
      if (price > 0) musts[person] = 1
      this.#demand(!musts[person] || isServed(person), `${level}: ${side} ${person} has a price and is not served`)
    }
  }

  #checkFloor({ value, short }: FloorReport): void {
    const scores = this.#chosen.filter((pair) => pair !== -1).map((pair) => this.instance.scores[pair] ?? 0)
    const worst = scores.reduce<number | undefined>((least, score) => Math.min(least ?? score, score), undefined)
    this.#demand(value === worst, `floor: ${value} stated, ${worst} attained`)
    if (value === undefined) {
      // Had any pairing a pair here, an earlier level would have a price.
      this.#demand(!this.#mustPair.includes(1) && !this.#mustFill.includes(1), "floor: somebody must be paired")
    } else {
      this.#demand(short !== undefined && this.#isShort(short, value), "floor: nobody is shown to fall short above it")
    }
    for (const [pair, score] of this.instance.scores.entries()) if (score < (value ?? 0)) this.#isOpen[pair] = 0
  }

  #isShort({ side, members }: NonNullable<FloorReport["short"]>, floor: number): boolean {
    const { offsets, mentors, scores } = this.instance
    const isOfMentees = side === "mentees"
    const isMember = new Uint8Array(isOfMentees ? this.#chosen.length : this.#places.length)
    for (const member of members) isMember[member] = 1
    const isReached = new Uint8Array(isOfMentees ? this.#places.length : this.#chosen.length)
    for (let mentee = 0; mentee < this.#chosen.length; mentee += 1) {
      for (let pair = offsets[mentee] ?? 0; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
        if (!this.#isOpen[pair] || (scores[pair] ?? 0) <= floor) continue
        const mentor = mentors[pair] ?? 0
        if (isOfMentees && isMember[mentee]) isReached[mentor] = 1
        if (!isOfMentees && isMember[mentor]) isReached[mentee] = 1
      }
    }
    const musts = isOfMentees ? this.#mustPair : this.#mustFill
    const weigh = (marks: Uint8Array, isOfMentors: boolean) =>
      marks.reduce((sum, mark, person) => sum + mark * (isOfMentors ? (this.#places[person] ?? 0) : 1), 0)
    return (
      members.every((member) => musts[member] === 1) && weigh(isMember, !isOfMentees) > weigh(isReached, isOfMentees)
    )
  }

  #worthAt(level: SumReport["level"]): (mentee: number, pair: number) => number {
    const { instance, options } = this
    const { seed, worthOfBeingPaired = defaultWorthOfBeingPaired } = options
    const draw = (keys: readonly string[]) => Float64Array.from(keys, (key) => drawPerson(seed, key))
    if (level === "overdue") return (mentee) => instance.isOverdue[mentee] ?? 0
    if (level === "people") return () => 1
    if (level === "total") return (_, pair) => instance.scores[pair] ?? 0
    if (level === "fit") return (_, pair) => (instance.scores[pair] ?? 0) + worthOfBeingPaired
    const mentees = draw(instance.menteeKeys)
    if (level === "seniority") {
      const rank = new Int32Array(mentees.length)
      for (const [place, at] of orderPeople(instance.menteeKeys, mentees, instance.requestedAt).entries()) {
        rank[at] = mentees.length - place
      }
      return (mentee) => rank[mentee] ?? 0
    }
    const mentors = draw(instance.mentorKeys)
    return (mentee, pair) => drawPair(mentees[mentee] ?? 0, mentors[instance.mentors[pair] ?? 0] ?? 0)
  }
}
