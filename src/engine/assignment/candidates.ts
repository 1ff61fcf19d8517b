import { drawPair } from "./draw.js"
import { mostScore } from "./instance.js"
import type { Pool } from "./pool.js"

/** Pairs in compressed rows, each row in the order of mentors. */
export interface PairRows {
  readonly offsets: Uint32Array
  readonly mentors: Int32Array
  readonly scores: Int32Array
}

/** Where a pair is looked at, nothing is made for it: rows may have 25 million. */
export type PairVisitor = (mentee: number, mentor: number, score: number) => void

export interface Candidates {
  readonly rows: PairRows
  /** No acceptable pair is left out. */
  readonly isWhole: boolean
}

/** Draws and mentors as single numbers sort fast. */
const drawSpan = 2 ** 32
const bestPerMentor = 8

/**
 * The pairs that solving begins with: of each mentee the best ones, of each mentor the best few. Which ones are left
 * out changes how long solving takes, never its answer: those that the answer needs come back. O(pairs).
 */
export function chooseCandidates(pool: Pool, perMentee: number): Candidates {
  const chosen = new PairList()
  const histogram = new Int32Array(mostScore + 1)
  const ties = new Float64Array(pool.mentorAt.length)
  let isWhole = true
  for (let mentee = 0; mentee < pool.menteeAt.length; mentee += 1) {
    const cut = cutOf(pool, mentee, perMentee, histogram)
    isWhole &&= cut <= 0
    let room = perMentee
    let count = 0
    visitMentee(pool, mentee, (_, mentor, score) => {
      if (score < cut) return
      if (cut > 0 && score === cut) {
        ties[count] = mentor + drawSpan * drawPair(pool.menteeDraws[mentee] ?? 0, pool.mentorDraws[mentor] ?? 0)
        count += 1
      } else {
        chosen.add(mentee, mentor, score)
        room -= 1
      }
    })
    // Were the first ones taken, all mentees would get the same mentors.
    for (const tie of ties.subarray(0, count).sort().subarray(0, room)) chosen.add(mentee, tie % drawSpan, cut)
  }
  if (!isWhole) addBestOfMentors(pool, chosen)
  return { rows: mergePairs(pool.menteeAt.length, undefined, chosen), isWhole }
}

/** Looks at the acceptable pairs of one mentee. */
export function visitMentee(pool: Pool, mentee: number, visit: PairVisitor): void {
  if (!pool.isFree[mentee]) return
  const { instance, orderOfMentor, places } = pool
  const at = pool.menteeAt[mentee] ?? 0
  const end = instance.offsets[at + 1] ?? 0
  const least = instance.thresholds[at] ?? 0
  for (let pair = instance.offsets[at] ?? 0; pair < end; pair += 1) {
    const score = instance.scores[pair] ?? 0
    if (score < least) continue
    const mentor = orderOfMentor[instance.mentors[pair] ?? 0] ?? 0
    if ((places[mentor] ?? 0) > 0) visit(mentee, mentor, score)
  }
}

/** The score from which a mentee's best pairs are taken; 0: all are. */
function cutOf(pool: Pool, mentee: number, perMentee: number, histogram: Int32Array): number {
  const at = pool.menteeAt[mentee] ?? 0
  if ((pool.instance.offsets[at + 1] ?? 0) - (pool.instance.offsets[at] ?? 0) <= perMentee) return 0
  histogram.fill(0)
  visitMentee(pool, mentee, (_, __, score) => {
    histogram[score] = (histogram[score] ?? 0) + 1
  })
  let cut = histogram.length
  for (let room = perMentee; room > 0 && cut > 0; ) {
    cut -= 1
    room -= histogram[cut] ?? 0
  }
  return cut
}

function addBestOfMentors(pool: Pool, chosen: PairList): void {
  const mentors = pool.mentorAt.length
  const best = new Int32Array(mentors * bestPerMentor).fill(-1)
  const who = new Int32Array(mentors * bestPerMentor)
  for (let mentee = 0; mentee < pool.menteeAt.length; mentee += 1) {
    visitMentee(pool, mentee, (_, mentor, score) => {
      // The last place of a mentor's row holds her worst.
      let at = (mentor + 1) * bestPerMentor - 1
      if (score <= (best[at] ?? 0)) return
      for (; at > mentor * bestPerMentor && (best[at - 1] ?? 0) < score; at -= 1) {
        best[at] = best[at - 1] ?? 0
        who[at] = who[at - 1] ?? 0
      }
      best[at] = score
      who[at] = mentee
    })
  }
  for (const [at, score] of best.entries()) {
    if (score >= 0) chosen.add(who[at] ?? 0, Math.floor(at / bestPerMentor), score)
  }
}

/** Pairs in no order, perhaps twice. */
export class PairList {
  count = 0
  mentees = new Int32Array(1024)
  mentors = new Int32Array(1024)
  scores = new Int32Array(1024)

  add(mentee: number, mentor: number, score: number): void {
    if (this.count === this.mentees.length) {
      this.mentees = grown(this.mentees)
      this.mentors = grown(this.mentors)
      this.scores = grown(this.scores)
    }
    this.mentees[this.count] = mentee
    this.mentors[this.count] = mentor
    this.scores[this.count] = score
    this.count += 1
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

const scoreSpan = 1 << 16

/** The pairs of both, each once. O(p log p) for the longest row p. */
export function mergePairs(mentees: number, rows: PairRows | undefined, list: PairList): PairRows {
  const begins = new Uint32Array(mentees + 1)
  for (let at = 0; at < list.count; at += 1) {
    const next = (list.mentees[at] ?? 0) + 1
    begins[next] = (begins[next] ?? 0) + 1
  }
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const had = rows ? (rows.offsets[mentee + 1] ?? 0) - (rows.offsets[mentee] ?? 0) : 0
    begins[mentee + 1] = (begins[mentee] ?? 0) + (begins[mentee + 1] ?? 0) + had
  }
  // Pairs as single numbers sort fast, by mentor.
  const codes = new Float64Array(begins[mentees] ?? 0)
  const next = begins.slice(0, mentees)
  const put = (mentee: number, mentor: number, score: number) => {
    const at = next[mentee] ?? 0
    codes[at] = mentor * scoreSpan + score
    next[mentee] = at + 1
  }
  for (let at = 0; at < list.count; at += 1) {
    put(list.mentees[at] ?? 0, list.mentors[at] ?? 0, list.scores[at] ?? 0)
  }
  if (rows) visitRows(rows, put)
  return decode(mentees, begins, codes)
}

export function visitRows({ offsets, mentors, scores }: PairRows, visit: PairVisitor): void {
  for (let mentee = 0; mentee + 1 < offsets.length; mentee += 1) {
    const end = offsets[mentee + 1] ?? 0
    for (let at = offsets[mentee] ?? 0; at < end; at += 1) visit(mentee, mentors[at] ?? 0, scores[at] ?? 0)
  }
}

function decode(mentees: number, begins: Uint32Array, codes: Float64Array): PairRows {
  const offsets = new Uint32Array(mentees + 1)
  const mentors = new Int32Array(codes.length)
  const scores = new Int32Array(codes.length)
  let count = 0
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    const row = codes.subarray(begins[mentee] ?? 0, begins[mentee + 1] ?? 0).sort()
    let last = -1
    for (const code of row) {
      if (code === last) continue
      last = code
      mentors[count] = Math.floor(code / scoreSpan)
      scores[count] = code % scoreSpan
      count += 1
    }
    offsets[mentee + 1] = count
  }
  return { offsets, mentors: mentors.slice(0, count), scores: scores.slice(0, count) }
}
