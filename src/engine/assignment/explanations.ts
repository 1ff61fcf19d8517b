import { searchChain } from "./chain-search.js"
import type { PairingInstance, PairingOptions, PairingSolution } from "./instance.js"
import { openSolution, type SolvedPool } from "./solved-pool.js"

/** Why a mentee is not with a mentor. */
export type Absence =
  | { readonly reason: "together" | "mentee-pinned" | "not-eligible" }
  | { readonly reason: "below-threshold"; readonly score: number; readonly threshold: number }
  /** All the mentor's places are pinned, or she has none. */
  | { readonly reason: "no-place" }
  /** However the others are moved, so many fewer overdue mentees, or mentees in all, would be paired. */
  | {
      readonly reason: "serves-fewer"
      readonly level: "overdue" | "people"
      readonly by: number
      readonly isFull: boolean
    }
  /** However the others are moved, some pair would be worse than the worst one is now. */
  | { readonly reason: "below-floor"; readonly score: number; readonly floor: number; readonly isFull: boolean }
  /** However the others are moved, the pair costs the group so many points in all. */
  | { readonly reason: "costs-points"; readonly points: number; readonly isFull: boolean }
  /** As good for the group in every respect: older requests, then the lot, decided. */
  | { readonly reason: "equal-worth"; readonly isFull: boolean }

/** Why a mentee is left over. */
export type LeftOver =
  | { readonly reason: "no-eligible-pair" }
  | { readonly reason: "below-threshold"; readonly bestScore: number; readonly threshold: number }
  /** So many mentors would do; their places went to others. */
  | { readonly reason: "not-enough-places"; readonly mentors: number; readonly bestScore: number }
  /** Aim "best-fit": a place is free, but her having one would cost others more than it is worth. */
  | { readonly reason: "worth-too-little"; readonly mentors: number; readonly bestScore: number }

export interface Explanations {
  /** One search: O(pairs that it looks at), mostly few. */
  absence(mentee: number, mentor: number): Absence
  /** O(the mentee's row); nothing for who is paired. */
  leftOver(mentee: number): LeftOver | undefined
}

/** Reasons from the prices of a solution. What a pair would cost the group is exact: the cheapest way to make it. */
export function explainSolution(
  instance: PairingInstance,
  options: PairingOptions,
  solution: PairingSolution,
): Explanations {
  const { scores, thresholds } = instance
  const pool = openSolution(instance, options, solution)
  const { isPinned, places, hasRoom } = pool.standing
  const floor = solution.levels.find(({ level }) => level === "floor")?.value ?? 0
  return {
    absence(mentee, mentor) {
      if (solution.mentorOf[mentee] === mentor) return { reason: "together" }
      if (isPinned[mentee]) return { reason: "mentee-pinned" }
      const pair = findPair(instance, mentee, mentor)
      if (pair === -1) return { reason: "not-eligible" }
      const score = scores[pair] ?? 0
      const threshold = thresholds[mentee] ?? 0
      if (score < threshold) return { reason: "below-threshold", score, threshold }
      if (places[mentor] === 0) return { reason: "no-place" }
      return costOf(pool, floor, { mentee, mentor, score })
    },
    leftOver(mentee) {
      if (solution.mentorOf[mentee] !== -1) return undefined
      const begin = instance.offsets[mentee] ?? 0
      const row = scores.subarray(begin, instance.offsets[mentee + 1])
      if (row.length === 0) return { reason: "no-eligible-pair" }
      const threshold = thresholds[mentee] ?? 0
      const bestScore = row.reduce((best, score) => Math.max(best, score), 0)
      if (bestScore < threshold) return { reason: "below-threshold", bestScore, threshold }
      const mentors = row.reduce((count, score) => count + (score >= threshold ? 1 : 0), 0)
      const hasPlace = row.some((score, at) => score >= threshold && hasRoom(instance.mentors[begin + at] ?? 0))
      return { reason: hasPlace ? "worth-too-little" : "not-enough-places", mentors, bestScore }
    },
  }
}

interface AskedPair {
  readonly mentee: number
  readonly mentor: number
  readonly score: number
}

function costOf(pool: SolvedPool, floor: number, { mentee, mentor, score }: AskedPair): Absence {
  const isOverdue = pool.instance.isOverdue[mentee] === 1
  const isFull = !pool.standing.hasRoom(mentor)
  const { losses } = searchChain(pool, { isOverdue, pairs: [{ mentor, score }], mentee })
  const at = losses.findIndex((loss) => loss > 0)
  const level = pool.levels[at]?.name
  if (level === undefined) return { reason: "equal-worth", isFull }
  if (level === "below-floor") return { reason: "below-floor", score, floor, isFull }
  if (level === "overdue" || level === "people") return { reason: "serves-fewer", level, by: losses[at] ?? 0, isFull }
  return { reason: "costs-points", points: losses[at] ?? 0, isFull }
}

function findPair({ offsets, mentors }: PairingInstance, mentee: number, mentor: number): number {
  const at = mentors.subarray(offsets[mentee], offsets[mentee + 1]).indexOf(mentor)
  return at === -1 ? -1 : (offsets[mentee] ?? 0) + at
}
