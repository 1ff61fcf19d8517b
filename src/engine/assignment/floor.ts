import type { Face } from "./face.js"
import type { Step } from "./greatest-sum.js"
import type { Pairs } from "./pairs.js"
import { Walk } from "./walk.js"

/** People who must all be paired, or filled, and whom pairs of a higher score cannot serve: they reach too few others. */
export interface Shortage {
  readonly side: "mentees" | "mentors"
  /** 1: one of those people. */
  readonly members: Uint8Array
  /** 1: someone of the other side whom they reach. */
  readonly reached: Uint8Array
}

export interface Floor {
  readonly least: number
  readonly pairs: Pairs
  readonly shortage: Shortage
}

/**
 * The greatest score that every pair can have while the face's musts are met, found by halving. The worth of the face's
 * pairs is their score; the pairs given meet the musts. A pairing that meets the musts of mentees, and one that meets those
 * of mentors, can be made into one that meets both (Mendelsohn and Dulmage), so the two sides are served one after the
 * other. O(log(scores) × people × pairs), mostly far less: only what falls below the floor is paired anew.
 */
export function raiseFloor(face: Face, pairs: Pairs, step: Step): Floor {
  let least = worstScore(face, pairs)
  let tooMuch = mostThinkable(face) + 1
  const steps = Math.ceil(Math.log2(tooMuch - least + 1))
  let best = pairs
  let shortage: Shortage | undefined
  for (let done = 0; tooMuch - least > 1 || !shortage; done += 1) {
    step(done, steps)
    const middle = Math.floor((least + tooMuch) / 2)
    const tried = serveMusts(face, best, Math.max(middle, least + 1))
    if ("side" in tried) {
      shortage = tried
      tooMuch = Math.max(middle, least + 1)
    } else {
      best = tried
      least = middle
    }
  }
  return { least, pairs: best, shortage }
}

function worstScore({ offsets, mentorOf, worth }: Face, pairs: Pairs): number {
  let worst = Number.POSITIVE_INFINITY
  for (const [mentee, mentor] of pairs.mentorOf.entries()) {
    if (mentor < 0) continue
    const at = mentorOf.subarray(0, offsets[mentee + 1]).indexOf(mentor, offsets[mentee])
    worst = Math.min(worst, worth[at] ?? 0)
  }
  return worst
}

/** No floor is above the best pair of a mentee who must be paired, or of a mentor who must be filled. */
function mostThinkable(face: Face): number {
  let most = Number.POSITIVE_INFINITY
  const look = (must: Uint8Array, offsets: Uint32Array, worth: Float64Array) => {
    for (const [person, isMust] of must.entries()) {
      if (!isMust) continue
      let best = 0
      const end = offsets[person + 1] ?? 0
      for (let at = offsets[person] ?? 0; at < end; at += 1) best = Math.max(best, worth[at] ?? 0)
      most = Math.min(most, best)
    }
  }
  look(face.mustPair, face.offsets, face.worth)
  look(face.mustFill, face.mentorOffsets, face.mentorWorth)
  return most
}

function serveMusts(face: Face, before: Pairs, least: number): Pairs | Shortage {
  const pairs = before.copy()
  partBelow(face, pairs, least)
  const walk = new Walk(face, pairs, least)
  for (let mentee = 0; mentee < face.mentees; mentee += 1) {
    if (face.mustPair[mentee] && pairs.mentorOf[mentee] === -1 && !walk.serveMentee(mentee)) {
      return { side: "mentees", members: walk.seenMentees(), reached: walk.seenMentors() }
    }
  }
  for (let mentor = 0; mentor < face.mentors; mentor += 1) {
    while (face.mustFill[mentor] && pairs.hasRoom(mentor)) {
      if (!walk.serveMentor(mentor)) {
        return { side: "mentors", members: walk.seenMentors(), reached: walk.seenMentees() }
      }
    }
  }
  return pairs
}

function partBelow({ offsets, mentorOf, worth }: Face, pairs: Pairs, least: number): void {
  for (const [mentee, mentor] of pairs.mentorOf.entries()) {
    if (mentor < 0) continue
    const at = mentorOf.subarray(0, offsets[mentee + 1]).indexOf(mentor, offsets[mentee])
    if ((worth[at] ?? 0) < least) pairs.part(mentee)
  }
}
