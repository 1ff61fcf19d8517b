import type { PairingInstance } from "../assignment/instance.js"
import { mostPoints } from "./criterion.js"

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

/** Two instances of one pool, people in the same order. O(pairs). */
export function compareScores(before: Scored, after: Scored): ScoreChanges {
  const changes = { higher: 0, lower: 0, equal: 0, added: 0, removed: 0 }
  const otherBest: number[] = []
  for (const mentee of before.thresholds.keys()) {
    const [old, fresh] = [rowOf(before, mentee), rowOf(after, mentee)]
    countChanges(old, fresh, changes)
    if (bestOf(old) !== bestOf(fresh)) otherBest.push(mentee)
  }
  return { ...changes, otherBest }
}

type ScoredRow = ReadonlyMap<number, number>

function rowOf({ offsets, mentors, scores }: Scored, mentee: number): ScoredRow {
  const [from, until] = [offsets[mentee] ?? 0, offsets[mentee + 1] ?? 0]
  const row = new Map<number, number>()
  for (let at = from; at < until; at += 1) row.set(mentors[at] ?? 0, scores[at] ?? 0)
  return row
}

function countChanges(
  old: ScoredRow,
  fresh: ScoredRow,
  changes: { [Kind in Exclude<keyof ScoreChanges, "otherBest">]: number },
) {
  for (const [mentor, score] of fresh) {
    const was = old.get(mentor)
    if (was === undefined) changes.added += 1
    else if (score > was) changes.higher += 1
    else if (score < was) changes.lower += 1
    else changes.equal += 1
  }
  for (const mentor of old.keys()) if (!fresh.has(mentor)) changes.removed += 1
}

function bestOf(row: ScoredRow): number | undefined {
  let [best, most] = [-1, -1]
  for (const [mentor, score] of row) if (score > most) [best, most] = [mentor, score]
  return best < 0 ? undefined : best
}
