import type { PairingInstance } from "../../src/engine/assignment/instance.js"

export interface PoolWish {
  readonly mentees: number
  readonly mentors: number
  /** As many as there are mentors: every pair. */
  readonly pairsPerMentee: number
  readonly seed: number
  /** Drawn from for each mentor. */
  readonly places: readonly number[]
  readonly overdueShare?: number
  /** Instead of the likeness of two people. */
  readonly score?: (mentee: number, mentor: number) => number
}

const traits = 6

/**
 * A pool of people drawn by lot, the same for the same seed: scores fall with the distance of two people's traits, and
 * some mentors are liked by all.
 */
export function makePool(wish: PoolWish): PairingInstance {
  const { mentees, mentors, places, overdueShare = 0.02 } = wish
  const random = makeRandom(wish.seed)
  const bell = () => random() + random() + random() - 1.5
  const [wanted, given] = [mentees, mentors].map((count) => Float32Array.from({ length: count * traits }, bell))
  const liked = Float32Array.from({ length: mentors }, bell)
  const likeness = (mentee: number, mentor: number) => {
    let sum = 0
    for (let trait = 0; trait < traits; trait += 1) {
      sum += ((wanted?.[mentee * traits + trait] ?? 0) - (given?.[mentor * traits + trait] ?? 0)) ** 2
    }
    return Math.max(0, Math.min(1150, Math.round(900 - 220 * Math.sqrt(sum) + 80 * (liked[mentor] ?? 0))))
  }
  return {
    menteeKeys: Array.from({ length: mentees }, (_, at) => `mentee-${at}`),
    mentorKeys: Array.from({ length: mentors }, (_, at) => `mentor-${at}`),
    requestedAt: Float64Array.from({ length: mentees }, () => Math.floor(random() * 1e6)),
    isOverdue: Uint8Array.from({ length: mentees }, () => (random() < overdueShare ? 1 : 0)),
    thresholds: new Int16Array(mentees),
    capacities: Uint16Array.from({ length: mentors }, () => places[Math.floor(random() * places.length)] ?? 1),
    ...drawPairs(wish, random, wish.score ?? likeness),
    pinned: [],
  }
}

function drawPairs(
  { mentees, mentors, pairsPerMentee }: PoolWish,
  random: () => number,
  score: (mentee: number, mentor: number) => number,
): Pick<PairingInstance, "offsets" | "mentors" | "scores"> {
  const isDense = pairsPerMentee >= mentors
  const perMentee = Math.min(mentors, pairsPerMentee)
  const rows = {
    offsets: Uint32Array.from({ length: mentees + 1 }, (_, at) => at * perMentee),
    mentors: new Uint32Array(mentees * perMentee),
    scores: new Uint16Array(mentees * perMentee),
  }
  const drawnFor = new Int32Array(mentors).fill(-1)
  for (let mentee = 0; mentee < mentees; mentee += 1) {
    for (let at = 0; at < perMentee; at += 1) {
      let mentor = isDense ? at : Math.floor(random() * mentors)
      while (!isDense && drawnFor[mentor] === mentee) mentor = Math.floor(random() * mentors)
      drawnFor[mentor] = mentee
      rows.mentors[mentee * perMentee + at] = mentor
      rows.scores[mentee * perMentee + at] = score(mentee, mentor)
    }
  }
  return rows
}

/** From 0 to 1, the same numbers for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
