import type { PairingInstance, PinnedPair } from "../assignment/instance.js"
import { indexMentors } from "./mentor-index.js"
import type { Pool } from "./participant.js"
import type { Row } from "./row.js"
import { RowFilter } from "./row-filter.js"
import { RowScorer } from "./row-scorer.js"
import { thresholdAt } from "./rule-set.js"
import type { Yardstick } from "./yardstick.js"

/**
 * All eligible pairs of a pool with their scores, wishes included: exactly what `isEligible` and `scorePair` say of each
 * pair, mentees and mentors in the order of the pool. `now` is an instant in milliseconds. O(mentees × mentors) with some
 * twenty operations a pair that is barred early and some hundred a pair that is scored; memory: six bytes an eligible
 * pair, twice that while the rows grow. The score of a pinned pair stands in the rows only where the pair is eligible.
 */
export function buildInstance(
  { mentees, mentors }: Pool,
  yardstick: Yardstick,
  { now, pinned = [] }: { readonly now: number; readonly pinned?: readonly PinnedPair[] },
): PairingInstance {
  const rows = buildRows({ mentees, mentors }, yardstick)
  const { ruleSet } = yardstick
  return {
    menteeKeys: mentees.map(({ key }) => key),
    mentorKeys: mentors.map(({ key }) => key),
    requestedAt: Float64Array.from(mentees, ({ requestedAt }) => requestedAt),
    isOverdue: Uint8Array.from(mentees, ({ isOverdue }) => (isOverdue ? 1 : 0)),
    thresholds: Int16Array.from(mentees, ({ requestedAt }) => thresholdAt(ruleSet, requestedAt, now)),
    capacities: Uint16Array.from(mentors, ({ places }) => places),
    ...rows,
    pinned,
  }
}

function buildRows({ mentees, mentors }: Pool, yardstick: Yardstick) {
  const index = indexMentors(mentors, yardstick)
  const [filter, scorer] = [new RowFilter(index), new RowScorer(index)]
  const row: Row = {
    count: 0,
    mentors: new Uint32Array(mentors.length),
    points: new Uint16Array(mentors.length),
    far: new Uint8Array(0),
  }
  const rows = new GrowingRows(mentees.length)
  for (const mentee of mentees) {
    filter.fill(row, mentee)
    scorer.score(row, mentee)
    rows.push(row)
  }
  return rows.finish()
}

class GrowingRows {
  readonly #offsets: Uint32Array
  #rows = 0
  #mentors = new Uint32Array(1024)
  #scores = new Uint16Array(1024)

  constructor(rows: number) {
    this.#offsets = new Uint32Array(rows + 1)
  }

  push({ mentors, points, count }: Row): void {
    const from = this.#offsets[this.#rows] ?? 0
    this.#makeRoom(from + count)
    this.#mentors.set(mentors.subarray(0, count), from)
    this.#scores.set(points.subarray(0, count), from)
    this.#rows += 1
    this.#offsets[this.#rows] = from + count
  }

  finish() {
    const length = this.#offsets[this.#rows] ?? 0
    return {
      offsets: this.#offsets,
      mentors: this.#mentors.slice(0, length),
      scores: this.#scores.slice(0, length),
    }
  }

  #makeRoom(length: number): void {
    if (length <= this.#mentors.length) return
    const room = Math.max(length, 2 * this.#mentors.length)
    const [mentors, scores] = [new Uint32Array(room), new Uint16Array(room)]
    mentors.set(this.#mentors)
    scores.set(this.#scores)
    this.#mentors = mentors
    this.#scores = scores
  }
}
