import { type PairRows, visitRows } from "./candidates.js"
import { isStillOpen, type ProvenLevel, type Worth } from "./levels.js"
import type { Pool } from "./pool.js"

/**
 * What the levels already solved leave open: the pairs that may still be chosen, the mentees who must be paired and the
 * mentors whose places must all be used. A pairing attains the optimum of every solved level exactly when it uses only
 * such pairs and meets all those musts (complementary slackness): this is the optimal face of the assignment polytope.
 */
export interface Face {
  readonly mentees: number
  readonly mentors: number
  readonly places: Int32Array
  readonly mustPair: Uint8Array
  readonly mustFill: Uint8Array
  /** Pairs by mentee. */
  readonly offsets: Uint32Array
  readonly mentorOf: Int32Array
  readonly worth: Float64Array
  /** The same pairs by mentor. */
  readonly mentorOffsets: Uint32Array
  readonly menteeOf: Int32Array
  readonly mentorWorth: Float64Array
}

/** O(pairs × levels). */
export function openFace(pool: Pool, rows: PairRows, proven: readonly ProvenLevel[], worth: Worth): Face {
  const [mentees, mentors] = [pool.menteeAt.length, pool.mentorAt.length]
  const most = rows.mentors.length
  const offsets = new Uint32Array(mentees + 1)
  const mentorOf = new Int32Array(most)
  const worths = new Float64Array(most)
  let count = 0
  visitRows(rows, (mentee, mentor, score) => {
    if (!isStillOpen(proven, mentee, mentor, score)) return
    mentorOf[count] = mentor
    worths[count] = worth(mentee, mentor, score)
    count += 1
    offsets[mentee + 1] = count
  })
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    offsets[mentee + 1] = Math.max(offsets[mentee] ?? 0, offsets[mentee + 1] ?? 0)
  }
  const byMentee = { offsets, mentorOf: mentorOf.slice(0, count), worth: worths.slice(0, count) }
  return { mentees, mentors, places: pool.places, ...musts(pool, proven), ...byMentee, ...transpose(mentors, byMentee) }
}

/** Whoever has a price at a solved level is needed in full for its optimum. */
function musts(pool: Pool, proven: readonly ProvenLevel[]): Pick<Face, "mustPair" | "mustFill"> {
  const mustPair = new Uint8Array(pool.menteeAt.length)
  const mustFill = new Uint8Array(pool.mentorAt.length)
  for (const each of proven) {
    if (each.level === "floor") continue
    for (const [mentee, price] of each.mentees.entries()) if (price > 0) mustPair[mentee] = 1
    for (const [mentor, price] of each.mentors.entries()) if (price > 0) mustFill[mentor] = 1
  }
  return { mustPair, mustFill }
}

function transpose(
  mentors: number,
  { offsets, mentorOf, worth }: Pick<Face, "offsets" | "mentorOf" | "worth">,
): Pick<Face, "mentorOffsets" | "menteeOf" | "mentorWorth"> {
  const mentorOffsets = new Uint32Array(mentors + 1)
  for (const mentor of mentorOf) mentorOffsets[mentor + 1] = (mentorOffsets[mentor + 1] ?? 0) + 1
  for (let mentor = 0; mentor < mentors; mentor += 1) {
    mentorOffsets[mentor + 1] = (mentorOffsets[mentor] ?? 0) + (mentorOffsets[mentor + 1] ?? 0)
  }
  const next = mentorOffsets.slice(0, mentors)
  const menteeOf = new Int32Array(mentorOf.length)
  const mentorWorth = new Float64Array(mentorOf.length)
  for (let mentee = 0; mentee + 1 < offsets.length; mentee += 1) {
    const end = offsets[mentee + 1] ?? 0
    for (let at = offsets[mentee] ?? 0; at < end; at += 1) {
      const mentor = mentorOf[at] ?? 0
      const to = next[mentor] ?? 0
      menteeOf[to] = mentee
      mentorWorth[to] = worth[at] ?? 0
      next[mentor] = to + 1
    }
  }
  return { mentorOffsets, menteeOf, mentorWorth }
}
