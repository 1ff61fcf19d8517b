import type { PairingInstance, PairingSolution } from "./instance.js"

/** Who stands where in a solution, beside the pinned pairs, which are out of play. */
export interface Standing {
  /** -1: left over, or pinned. */
  readonly mentorOf: Int32Array
  readonly isPinned: Uint8Array
  /** Places of each mentor beside those of pinned pairs. */
  readonly places: Int32Array
  /** The mentees of a mentor stand from begins[mentor] to begins[mentor + 1]. */
  readonly begins: Uint32Array
  readonly holders: Int32Array
  hasRoom(mentor: number): boolean
  /** Whether a pair of this mentee's row could ever be chosen. */
  isAcceptable(mentee: number, pair: number): boolean
}

/** O(people). */
export function standingOf(instance: PairingInstance, solution: PairingSolution): Standing {
  const { pinned, capacities, mentors, scores, thresholds } = instance
  const places = Int32Array.from(capacities)
  const mentorOf = solution.mentorOf.slice()
  const isPinned = new Uint8Array(mentorOf.length)
  for (const { mentee, mentor } of pinned) {
    places[mentor] = (places[mentor] ?? 0) - 1
    mentorOf[mentee] = -1
    isPinned[mentee] = 1
  }
  const begins = new Uint32Array(places.length + 1)
  for (const mentor of mentorOf) if (mentor >= 0) begins[mentor + 1] = (begins[mentor + 1] ?? 0) + 1
  for (let mentor = 0; mentor < places.length; mentor += 1) {
    begins[mentor + 1] = (begins[mentor] ?? 0) + (begins[mentor + 1] ?? 0)
  }
  const next = begins.slice()
  const holders = new Int32Array(begins[places.length] ?? 0)
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue
    const at = next[mentor] ?? 0
    holders[at] = mentee
    next[mentor] = at + 1
  }
  return {
    mentorOf,
    isPinned,
    places,
    begins,
    holders,
    hasRoom: (mentor) => (begins[mentor + 1] ?? 0) - (begins[mentor] ?? 0) < (places[mentor] ?? 0),
    isAcceptable: (mentee, pair) =>
      !isPinned[mentee] && (scores[pair] ?? 0) >= (thresholds[mentee] ?? 0) && (places[mentors[pair] ?? 0] ?? 0) > 0,
  }
}
