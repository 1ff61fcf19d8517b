import { DistanceHeap } from "./distance-heap.js"
import type { Face } from "./face.js"
import type { Pairs } from "./pairs.js"

/** Prices of a level: once it is solved, they prove it. */
export interface Prices {
  readonly mentees: Float64Array
  readonly mentors: Float64Array
}

/**
 * What a search for a cheapest change keeps. The distance of a person is how much of the summed worth is lost when she is
 * taken from where she is; stamps tell what this search has seen from what older ones have, so that nothing is cleared.
 */
export class Search {
  readonly face: Face
  readonly pairs: Pairs
  readonly prices: Prices
  readonly heap = new DistanceHeap()
  readonly menteeDistance: Float64Array
  readonly mentorDistance: Float64Array
  /** The stamp: reached by this search; minus the stamp: reached for good. */
  readonly menteeSeen: Int32Array
  readonly mentorSeen: Int32Array
  /** Of each person reached, the one on the other side from whom. */
  readonly menteeVia: Int32Array
  readonly mentorVia: Int32Array
  stamp = 0
  /** The least loss found so far, and who ends the change: one of the two, the other is -1. */
  best = 0
  endMentee = -1
  endMentor = -1
  readonly #closedMentees: Int32Array
  readonly #closedMentors: Int32Array
  #menteeCount = 0
  #mentorCount = 0

  constructor(face: Face, pairs: Pairs, prices: Prices) {
    this.face = face
    this.pairs = pairs
    this.prices = prices
    this.menteeDistance = new Float64Array(face.mentees)
    this.mentorDistance = new Float64Array(face.mentors)
    this.menteeSeen = new Int32Array(face.mentees)
    this.mentorSeen = new Int32Array(face.mentors)
    this.menteeVia = new Int32Array(face.mentees)
    this.mentorVia = new Int32Array(face.mentors)
    this.#closedMentees = new Int32Array(face.mentees)
    this.#closedMentors = new Int32Array(face.mentors)
  }

  begin(): void {
    this.stamp += 1
    this.heap.clear()
    this.#menteeCount = 0
    this.#mentorCount = 0
  }

  endAtMentee(mentee: number, loss: number): void {
    this.best = loss
    this.endMentee = mentee
    this.endMentor = -1
  }

  endAtMentor(mentor: number, loss: number): void {
    this.best = loss
    this.endMentor = mentor
    this.endMentee = -1
  }

  closeMentee(mentee: number, distance: number): void {
    this.menteeSeen[mentee] = -this.stamp
    this.menteeDistance[mentee] = distance
    this.#closedMentees[this.#menteeCount] = mentee
    this.#menteeCount += 1
  }

  closeMentor(mentor: number, distance: number): void {
    this.mentorSeen[mentor] = -this.stamp
    this.mentorDistance[mentor] = distance
    this.#closedMentors[this.#mentorCount] = mentor
    this.#mentorCount += 1
  }

  /** Raises the prices of one side and lowers the other's until the change found costs nothing: none falls below its bound. */
  shiftPrices(menteeSign: 1 | -1): void {
    const { mentees, mentors } = this.prices
    for (let at = 0; at < this.#menteeCount; at += 1) {
      const mentee = this.#closedMentees[at] ?? 0
      mentees[mentee] = (mentees[mentee] ?? 0) + menteeSign * (this.best - (this.menteeDistance[mentee] ?? 0))
    }
    for (let at = 0; at < this.#mentorCount; at += 1) {
      const mentor = this.#closedMentors[at] ?? 0
      mentors[mentor] = (mentors[mentor] ?? 0) - menteeSign * (this.best - (this.mentorDistance[mentor] ?? 0))
    }
  }
}
