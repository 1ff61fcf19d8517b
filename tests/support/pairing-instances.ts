import fc from "fast-check"
import { drawPair, drawPerson, orderPeople } from "../../src/engine/assignment/draw.js"
import {
  defaultWorthOfBeingPaired,
  type LevelName,
  type PairingInstance,
  type PairingOptions,
  type PairingSolution,
} from "../../src/engine/assignment/instance.js"

export interface PersonInPool {
  readonly key: string
}

export interface MenteeInPool extends PersonInPool {
  readonly requestedAt: number
  readonly isOverdue: boolean
  readonly threshold: number
  /** Mentor's key to score. */
  readonly scores: Readonly<Record<string, number>>
  readonly pinnedTo?: string
}

export interface MentorInPool extends PersonInPool {
  readonly capacity: number
}

/** An instance from people who are easy to write down. */
export function makeInstance(mentees: readonly MenteeInPool[], mentors: readonly MentorInPool[]): PairingInstance {
  const place = new Map(mentors.map(({ key }, at) => [key, at]))
  const rows = mentees.map(({ scores }) => Object.entries(scores).map(([key, score]) => [place.get(key) ?? -1, score]))
  const offsets = new Uint32Array(mentees.length + 1)
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + row.length
  return {
    menteeKeys: mentees.map(({ key }) => key),
    mentorKeys: mentors.map(({ key }) => key),
    requestedAt: Float64Array.from(mentees, ({ requestedAt }) => requestedAt),
    isOverdue: Uint8Array.from(mentees, ({ isOverdue }) => (isOverdue ? 1 : 0)),
    thresholds: Int16Array.from(mentees, ({ threshold }) => threshold),
    capacities: Uint16Array.from(mentors, ({ capacity }) => capacity),
    offsets,
    mentors: Uint32Array.from(rows.flat(), ([mentor]) => mentor ?? -1),
    scores: Uint16Array.from(rows.flat(), ([, score]) => score ?? 0),
    pinned: mentees.flatMap(({ pinnedTo }, mentee) =>
      pinnedTo === undefined ? [] : [{ mentee, mentor: place.get(pinnedTo) ?? -1 }],
    ),
  }
}

export function scoreOf({ offsets, mentors, scores }: PairingInstance, mentee: number, mentor: number): number {
  const at = mentors.subarray(0, offsets[mentee + 1]).indexOf(mentor, offsets[mentee])
  return scores[at] ?? Number.NaN
}

/** Mentor's key of each paired mentee's key. */
export function namedPairs(instance: PairingInstance, { mentorOf }: PairingSolution): Record<string, string> {
  return Object.fromEntries(
    instance.menteeKeys.flatMap((key, mentee) => {
      const mentor = instance.mentorKeys[mentorOf[mentee] ?? -1]
      return mentor === undefined ? [] : [[key, mentor]]
    }),
  )
}

export const levelNames: Record<PairingOptions["aim"], readonly Exclude<LevelName, "pinned">[]> = {
  "most-people": ["overdue", "people", "floor", "total", "seniority", "lot"],
  "best-fit": ["overdue", "fit", "floor", "seniority", "lot"],
}

/** What each level is worth in a pairing, by its definition. */
export function valuesOf(instance: PairingInstance, options: PairingOptions, mentorOf: Int32Array): readonly number[] {
  const { seed, worthOfBeingPaired = defaultWorthOfBeingPaired } = options
  const pinned = new Set(instance.pinned.map(({ mentee }) => mentee))
  const draw = (keys: readonly string[]) => Float64Array.from(keys, (key) => drawPerson(seed, key))
  const [mentees, mentors] = [draw(instance.menteeKeys), draw(instance.mentorKeys)]
  const order = orderPeople(instance.menteeKeys, mentees, instance.requestedAt)
  const chosen = [...mentorOf.keys()].filter((mentee) => (mentorOf[mentee] ?? -1) >= 0 && !pinned.has(mentee))
  const sum = (worth: (mentee: number) => number) => chosen.reduce((total, mentee) => total + worth(mentee), 0)
  const score = (mentee: number) => scoreOf(instance, mentee, mentorOf[mentee] ?? -1)
  const values: Record<string, number> = {
    overdue: sum((mentee) => instance.isOverdue[mentee] ?? 0),
    people: chosen.length,
    fit: sum((mentee) => score(mentee) + worthOfBeingPaired),
    floor: Math.min(...chosen.map(score)),
    total: sum(score),
    seniority: sum((mentee) => mentees.length - order.indexOf(mentee)),
    lot: sum((mentee) => drawPair(mentees[mentee] ?? 0, mentors[mentorOf[mentee] ?? -1] ?? 0)),
  }
  return levelNames[options.aim].map((level) => values[level] ?? Number.NaN)
}

/**
 * The best values, level before level, of all pairings there are: each is tried, but those that could not be better even
 * if all who are left had their best mentor. For few people only.
 */
export function bestValues(instance: PairingInstance, options: PairingOptions): readonly number[] {
  const { mentors, capacities, pinned } = instance
  const left = Int32Array.from(capacities)
  const mentorOf = new Int32Array(instance.menteeKeys.length).fill(-1)
  for (const { mentee, mentor } of pinned) {
    mentorOf[mentee] = mentor
    left[mentor] = (left[mentor] ?? 0) - 1
  }
  const pairs = acceptablePairs(instance)
  const most = mostGained(instance, options, pairs)
  let best: readonly number[] = []
  const go = (mentee: number): void => {
    const values = valuesOf(instance, options, mentorOf)
    if (
      best.length > 0 &&
      !isBetter(
        values.map((value, level) => value + (most[mentee]?.[level] ?? 0)),
        best,
      )
    )
      return
    if (mentee === mentorOf.length) {
      best = values
      return
    }
    for (const pair of pairs[mentee] ?? []) {
      const mentor = mentors[pair] ?? 0
      if ((left[mentor] ?? 0) === 0) continue
      left[mentor] = (left[mentor] ?? 0) - 1
      mentorOf[mentee] = mentor
      go(mentee + 1)
      mentorOf[mentee] = -1
      left[mentor] = (left[mentor] ?? 0) + 1
    }
    go(mentee + 1)
  }
  go(0)
  return best
}

/** At the first level where they differ. */
function isBetter(values: readonly number[], best: readonly number[]): boolean {
  const at = values.findIndex((value, level) => value !== best[level])
  return at >= 0 && (values[at] ?? 0) > (best[at] ?? 0)
}

/** Of each mentee, the best pair first; none of those that are pinned. */
function acceptablePairs({ offsets, scores, thresholds, pinned, menteeKeys }: PairingInstance): readonly number[][] {
  const isPinned = new Set(pinned.map(({ mentee }) => mentee))
  return menteeKeys.map((_, mentee) => {
    const from = offsets[mentee] ?? 0
    const all = Array.from({ length: (offsets[mentee + 1] ?? 0) - from }, (_, at) => from + at)
    const acceptable = all.filter((pair) => !isPinned.has(mentee) && (scores[pair] ?? 0) >= (thresholds[mentee] ?? 0))
    return acceptable.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
  })
}

/** From each mentee on, what all who follow could add to each level at most; nothing raises the worst pair. */
function mostGained(
  instance: PairingInstance,
  options: PairingOptions,
  pairs: readonly number[][],
): readonly (readonly number[])[] {
  const levels = levelNames[options.aim]
  const alone = (mentee: number, pair: number) => {
    const mentorOf = new Int32Array(pairs.length).fill(-1)
    mentorOf[mentee] = instance.mentors[pair] ?? -1
    return valuesOf(instance, options, mentorOf)
  }
  const gained: number[][] = [levels.map(() => 0)]
  for (let mentee = pairs.length - 1; mentee >= 0; mentee -= 1) {
    const values = (pairs[mentee] ?? []).map((pair) => alone(mentee, pair))
    const after = gained[0] ?? []
    gained.unshift(
      levels.map((level, at) => {
        const most = Math.max(0, ...values.map((each) => each[at] ?? 0))
        return level === "floor" ? 0 : (after[at] ?? 0) + most
      }),
    )
  }
  return gained
}

/** Few different scores, so that there are many ties. */
const score = fc.oneof(fc.constantFrom(300, 450, 451), fc.integer({ min: 0, max: 1150 }))

interface Pool {
  readonly mentees: readonly MenteeInPool[]
  readonly mentors: readonly MentorInPool[]
}

export function poolOf(mostMentees: number, mostMentors: number): fc.Arbitrary<Pool> {
  const mentors = fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: mostMentors })
    .map((capacities) => capacities.map((capacity, at) => ({ key: `mentor ${at}`, capacity })))
  return mentors.chain((all) =>
    fc
      .array(
        fc.record({
          requestedAt: fc.integer({ min: 0, max: 3 }),
          isOverdue: fc.boolean(),
          threshold: fc.constantFrom(0, 0, 300, 450),
          scores: fc.array(fc.option(score), { minLength: all.length, maxLength: all.length }),
          pin: fc.option(fc.nat({ max: all.length - 1 }), { freq: 8 }),
        }),
        { minLength: 1, maxLength: mostMentees },
      )
      .map((drawn) => ({ mentors: all, mentees: named(drawn, all) })),
  )
}

interface Drawn {
  readonly requestedAt: number
  readonly isOverdue: boolean
  readonly threshold: number
  readonly scores: readonly (number | null)[]
  readonly pin: number | null
}

/** Pins beyond a mentor's places are left out: an instance may not have them. */
function named(drawn: readonly Drawn[], mentors: readonly MentorInPool[]): readonly MenteeInPool[] {
  const left = mentors.map(({ capacity }) => capacity)
  return drawn.map(({ scores, pin, ...mentee }, at) => {
    const isPinned = pin !== null && (left[pin] ?? 0) > 0
    if (isPinned) left[pin] = (left[pin] ?? 0) - 1
    return {
      ...mentee,
      key: `mentee ${at}`,
      scores: Object.fromEntries(
        scores.flatMap((each, mentor) => (each === null ? [] : [[mentors[mentor]?.key ?? "", each]])),
      ),
      ...(isPinned ? { pinnedTo: mentors[pin]?.key ?? "" } : {}),
    }
  })
}

export function optionsOf(): fc.Arbitrary<PairingOptions> {
  return fc.record({
    aim: fc.constantFrom("most-people", "best-fit"),
    seed: fc.nat(),
    candidatesPerMentee: fc.constantFrom(1, 2, 40),
    worthOfBeingPaired: fc.constantFrom(1, 100, 2000),
  })
}
