import type { Face } from "./face.js"
import type { Pairs } from "./pairs.js"

/**
 * Serves one person after another by the shortest chain of changes over the open pairs whose worth reaches a least, the
 * nearest first. After a walk that fails, what it has seen is all that the person can reach. O(pairs) each walk.
 */
export class Walk {
  readonly face: Face
  readonly pairs: Pairs
  readonly least: number
  readonly #menteeSeen: Int32Array
  readonly #mentorSeen: Int32Array
  readonly #menteeVia: Int32Array
  readonly #mentorVia: Int32Array
  readonly #queue: Int32Array
  #queued = 0
  #stamp = 0

  constructor(face: Face, pairs: Pairs, least: number) {
    this.face = face
    this.pairs = pairs
    this.least = least
    this.#menteeSeen = new Int32Array(face.mentees)
    this.#mentorSeen = new Int32Array(face.mentors)
    this.#menteeVia = new Int32Array(face.mentees)
    this.#mentorVia = new Int32Array(face.mentors)
    this.#queue = new Int32Array(Math.max(face.mentees, face.mentors))
  }

  seenMentees(): Uint8Array {
    return Uint8Array.from(this.#menteeSeen, (seen) => (seen === this.#stamp ? 1 : 0))
  }

  seenMentors(): Uint8Array {
    return Uint8Array.from(this.#mentorSeen, (seen) => (seen === this.#stamp ? 1 : 0))
  }

  /** She is paired by leaving over at most one mentee who has no must; false: no chain does. */
  serveMentee(source: number): boolean {
    const { pairs, face } = this
    this.#begin()
    this.#menteeSeen[source] = this.#stamp
    if (this.#leave(source)) return true
    for (let at = 0; at < this.#queued; at += 1) {
      const mentor = this.#queue[at] ?? 0
      const begin = pairs.begins[mentor] ?? 0
      const end = begin + (pairs.held[mentor] ?? 0)
      for (let place = begin; place < end; place += 1) {
        const holder = pairs.holders[place] ?? 0
        this.#menteeSeen[holder] = this.#stamp
        if (!face.mustPair[holder]) {
          pairs.part(holder)
          this.#joinBack(mentor)
          return true
        }
        if (this.#leave(holder)) return true
      }
    }
    return false
  }

  /** One of her places is used by leaving free at most one place of a mentor who has no must; false: no chain does. */
  serveMentor(source: number): boolean {
    this.#begin()
    this.#mentorSeen[source] = this.#stamp
    if (this.#offer(source)) return true
    for (let at = 0; at < this.#queued; at += 1) {
      const mentee = this.#queue[at] ?? 0
      const mentor = this.pairs.mentorOf[mentee] ?? 0
      if (this.#mentorSeen[mentor] === this.#stamp) continue
      this.#mentorSeen[mentor] = this.#stamp
      this.#mentorVia[mentor] = mentee
      if (!this.face.mustFill[mentor]) {
        this.pairs.part(mentee)
        this.#joinOn(mentee)
        return true
      }
      if (this.#offer(mentor)) return true
    }
    return false
  }

  #begin(): void {
    this.#stamp += 1
    this.#queued = 0
  }

  #leave(mentee: number): boolean {
    const { face, pairs, least } = this
    const end = face.offsets[mentee + 1] ?? 0
    for (let at = face.offsets[mentee] ?? 0; at < end; at += 1) {
      const mentor = face.mentorOf[at] ?? 0
      if (this.#mentorSeen[mentor] === this.#stamp || (face.worth[at] ?? 0) < least) continue
      this.#mentorSeen[mentor] = this.#stamp
      this.#mentorVia[mentor] = mentee
      if (pairs.hasRoom(mentor)) {
        this.#joinBack(mentor)
        return true
      }
      this.#queue[this.#queued] = mentor
      this.#queued += 1
    }
    return false
  }

  #offer(mentor: number): boolean {
    const { face, pairs, least } = this
    const end = face.mentorOffsets[mentor + 1] ?? 0
    for (let at = face.mentorOffsets[mentor] ?? 0; at < end; at += 1) {
      const mentee = face.menteeOf[at] ?? 0
      if (this.#menteeSeen[mentee] === this.#stamp || (face.mentorWorth[at] ?? 0) < least) continue
      this.#menteeSeen[mentee] = this.#stamp
      this.#menteeVia[mentee] = mentor
      if (pairs.mentorOf[mentee] === -1) {
        this.#joinOn(mentee)
        return true
      }
      this.#queue[this.#queued] = mentee
      this.#queued += 1
    }
    return false
  }

  /** A mentor has room: whoever reached her comes, and so does, one after the other, whoever takes what she left. */
  #joinBack(last: number): void {
    const { pairs } = this
    for (let mentor = last; mentor >= 0; ) {
      const mentee = this.#mentorVia[mentor] ?? 0
      const before = pairs.mentorOf[mentee] ?? -1
      if (before >= 0) pairs.part(mentee)
      pairs.join(mentee, mentor)
      mentor = before
    }
  }

  /** A mentee is without a mentor: she goes to the one who reached her, whose mentee goes on. */
  #joinOn(first: number): void {
    const { pairs } = this
    for (let mentee = first; ; ) {
      const mentor = this.#menteeVia[mentee] ?? 0
      if (pairs.hasRoom(mentor)) {
        pairs.join(mentee, mentor)
        return
      }
      const leaving = this.#mentorVia[mentor] ?? 0
      pairs.part(leaving)
      pairs.join(mentee, mentor)
      mentee = leaving
    }
  }
}
