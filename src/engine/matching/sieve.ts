import { drawPerson } from "../assignment/draw.js"
import { BestMatches, type FoundMatch } from "./best-matches.js"
import type { Judge } from "./judge-answers.js"
import type { Register } from "./register.js"

export interface FoundMatches {
  /** All that match, however many are listed. */
  readonly count: number
  /** The best first. */
  readonly matches: readonly FoundMatch[]
}

/** One question to an index, once its lists were gone through. */
export interface Inquiry<One> {
  /** Of who asks. */
  readonly key: string
  /** Places to look at; null for all. */
  readonly visited: Uint32Array | null
  /** Bits of the gates that stand between the two whatever is asked: one's own, applied to already, not opted in. */
  readonly barredAt: (place: number) => number
  /** Points of evidence; −1 where it is too little. */
  readonly evidenceAt: (place: number) => number
  /** A bit for each essential skill that is not held. */
  readonly missingEssentials: (place: number) => number
  readonly judge: Judge<One>
}

/** Visits those of whom evidence speaks, with its points. O(places of the inquiry). */
export function eachFound<One>(
  { places }: Register<One>,
  { visited, evidenceAt }: Inquiry<One>,
  visit: (place: number, points: number) => void,
): void {
  const count = visited?.length ?? places.length
  for (let at = 0; at < count; at += 1) {
    const place = visited ? (visited[at] ?? 0) : at
    const points = evidenceAt(place)
    if (points >= 0 && places.isTaken(place)) visit(place, points)
  }
}

/** Lets through whom no gate keeps out, counts them and keeps the best. O(places of the inquiry). */
export function sieve<One>(register: Register<One>, inquiry: Inquiry<One>, limit: number): FoundMatches {
  const { barredAt, missingEssentials, judge } = inquiry
  const best = new BestMatches(register.places, drawPerson(0, inquiry.key), limit)
  let count = 0
  eachFound(register, inquiry, (place, points) => {
    if (missingEssentials(place) !== 0 || barredAt(place) !== 0) return
    const others = judge.pointsAt(place)
    if (others < 0) return
    count += 1
    best.offer(place, points + others)
  })
  return { count, matches: best.list() }
}
