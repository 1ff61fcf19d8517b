import type { PairingInstance } from "../assignment/instance.js"
import { mostPoints } from "../measuring/measure.js"

type Scored = Pick<PairingInstance, "offsets" | "mentors" | "scores" | "thresholds">

/** What a pool looks like under some rules. */
export interface ScoreDistribution {
  readonly eligiblePairs: number
  /** Pairs whose score reaches the mentee's threshold. */
  readonly acceptablePairs: number
  /** Mentees with no acceptable pair at all: no assignment can serve them. */
  readonly menteesWithout: number
  /** Pairs by hundreds of points: from 0, from 100 … from 1,000. */
  readonly byHundred: readonly number[]
}

const hundred = 100

/** O(pairs). */
export function describeScores({ offsets, scores, thresholds }: Scored): ScoreDistribution {
  const byHundred = Array.from({ length: mostPoints / hundred + 1 }, () => 0)
  let [acceptablePairs, menteesWithout] = [0, 0]
  for (const [mentee, threshold] of thresholds.entries()) {
    let acceptable = 0
    for (const score of scores.subarray(offsets[mentee], offsets[mentee + 1])) {
      const place = Math.min(byHundred.length - 1, Math.floor(score / hundred))
      byHundred[place] = (byHundred[place] ?? 0) + 1
      if (score >= threshold) acceptable += 1
    }
    acceptablePairs += acceptable
    if (acceptable === 0) menteesWithout += 1
  }
  return { eligiblePairs: scores.length, acceptablePairs, menteesWithout, byHundred }
}

/** What other rules do to the same pool. */
export interface ScoreChanges {
  /** Pairs eligible under both, by what their score does. */
  readonly higher: number
  readonly lower: number
  readonly equal: number
  /** Pairs that the second rules make, and no longer make. */
  readonly added: number
  readonly removed: number
  /** Places of mentees whose best mentor is another one; the first in the pool where several tie. */
  readonly otherBest: readonly number[]
}

/** Two instances that `buildInstance` made of one pool, whose rows hold mentors in ascending order. O(pairs). */
export function compareScores(before: Scored, after: Scored): ScoreChanges {
  const changes = { higher: 0, lower: 0, equal: 0, added: 0, removed: 0 }
  const otherBest: number[] = []
  for (const mentee of before.thresholds.keys()) {
    countChanges(before, after, mentee, changes)
    if (bestOf(before, mentee) !== bestOf(after, mentee)) otherBest.push(mentee)
  }
  return { ...changes, otherBest }
}

type Counts = { -readonly [Kind in Exclude<keyof ScoreChanges, "otherBest">]: number }

function countChanges(before: Scored, after: Scored, mentee: number, counts: Counts): void {
  let [old, fresh] = [before.offsets[mentee] ?? 0, after.offsets[mentee] ?? 0]
  const [oldEnd, freshEnd] = [before.offsets[mentee + 1] ?? 0, after.offsets[mentee + 1] ?? 0]
  while (old < oldEnd || fresh < freshEnd) {
    const mentor = old < oldEnd ? (before.mentors[old] ?? 0) : Number.POSITIVE_INFINITY
    const other = fresh < freshEnd ? (after.mentors[fresh] ?? 0) : Number.POSITIVE_INFINITY
    if (mentor < other) counts.removed += 1
    else if (other < mentor) counts.added += 1
    else counts[kindOf(before.scores[old] ?? 0, after.scores[fresh] ?? 0)] += 1
    if (mentor <= other) old += 1
    if (other <= mentor) fresh += 1
  }
}

function kindOf(before: number, after: number): "higher" | "lower" | "equal" {
  if (after === before) return "equal"
  return after > before ? "higher" : "lower"
}

function bestOf({ offsets, mentors, scores }: Scored, mentee: number): number | undefined {
  let best: number | undefined
  let most = -1
  for (let at = offsets[mentee] ?? 0; at < (offsets[mentee + 1] ?? 0); at += 1) {
    const score = scores[at] ?? 0
    if (score <= most) continue
    best = mentors[at]
    most = score
  }
  return best
}
