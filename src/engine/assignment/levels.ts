import { drawPair } from "./draw.js"
import type { SumLevelName } from "./instance.js"
import type { Pool } from "./pool.js"

/** What a pair counts for at one level: an integer, 0 or more. */
export type Worth = (mentee: number, mentor: number, score: number) => number

/** A level that is solved: what its optimum leaves open to the levels below it. */
export type ProvenLevel =
  | {
      readonly level: SumLevelName
      readonly worth: Worth
      readonly mentees: Float64Array
      readonly mentors: Float64Array
    }
  | { readonly level: "floor"; readonly least: number }

export function worthAt(level: SumLevelName, pool: Pool, worthOfBeingPaired: number): Worth {
  const { isOverdue, menteeDraws, mentorDraws } = pool
  const count = isOverdue.length
  switch (level) {
    case "overdue":
      return (mentee) => isOverdue[mentee] ?? 0
    case "people":
      return () => 1
    case "fit":
      return (_mentee, _mentor, score) => score + worthOfBeingPaired
    case "total":
      return (_mentee, _mentor, score) => score
    case "seniority":
      // Who can be paired together form a matroid: there, any falling numbers choose the lexicographic first.
      return (mentee) => count - mentee
    case "lot":
      return (mentee, mentor) => drawPair(menteeDraws[mentee] ?? 0, mentorDraws[mentor] ?? 0)
  }
}

/**
 * Whether a pair may still be chosen: every optimal pairing of a level is made of pairs whose worth is the sum of their
 * two prices (complementary slackness), so the levels below may use no other.
 */
export function isStillOpen(proven: readonly ProvenLevel[], mentee: number, mentor: number, score: number): boolean {
  for (const each of proven) {
    if (each.level === "floor") {
      if (score < each.least) return false
    } else if (each.worth(mentee, mentor, score) !== (each.mentees[mentee] ?? 0) + (each.mentors[mentor] ?? 0)) {
      return false
    }
  }
  return true
}
