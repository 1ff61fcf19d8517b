import { checkCertificate } from "../../../engine/assignment/certificate.js"
import { explainSolution, type LeftOver } from "../../../engine/assignment/explanations.js"
import type {
  LevelReport,
  PairingInstance,
  PairingOptions,
  PairingProgress,
  PairingSolution,
  PinnedPair,
} from "../../../engine/assignment/instance.js"
import { assignPairs } from "../../../engine/assignment/pair-people.js"
import { buildInstance } from "../../../engine/scoring/build-instance.js"
import { type Barriers, findBarriers } from "../../../engine/scoring/find-barriers.js"
import { makeYardstick } from "../../../engine/scoring/make-yardstick.js"
import type { Pool } from "../../../engine/scoring/participant.js"
import type { RuleSet } from "../../../engine/scoring/rule-set.js"
import type { PairContribution } from "../../../engine/scoring/score.js"
import { scorePair } from "../../../engine/scoring/score-pair.js"
import type { Yardstick } from "../../../engine/scoring/yardstick.js"
import { chooseOthers } from "./choose-others.js"

/**
 * All that the answer of a run hangs on, as it is kept: who took part in codes and keys, what was pinned, when. From it
 * and the rules anybody gets the same answer again, on any machine.
 */
export interface Snapshot {
  readonly pool: Pool
  /** Milliseconds since 1970: what waiting is counted from. */
  readonly now: number
  /** Keys of a mentee and a mentor. */
  readonly pinned: readonly (readonly [mentee: string, mentor: string])[]
}

export interface Terms {
  readonly rules: RuleSet
  readonly aim: PairingOptions["aim"]
  readonly seed: number
}

/** A pair as a run found it; `choice` 1 is the pair, 2 and 3 are other mentors with a place to spare for her alone. */
export interface FoundPair {
  readonly mentee: string
  readonly mentor: string
  readonly choice: number
  readonly score: number
  readonly contributions: readonly PairContribution[]
  readonly isPinned: boolean
}

export interface Solved {
  readonly solution: KeptSolution
  readonly pairs: readonly FoundPair[]
  readonly left: readonly LeftMentee[]
}

/** Whom the run left over, and why; what keeps mentors away is told where none is eligible at all. */
export interface LeftMentee {
  readonly mentee: string
  readonly why: LeftOver
  readonly barriers: Barriers | null
}

/** The solution in plain numbers, as it is kept. */
export interface KeptSolution {
  readonly mentorOf: readonly number[]
  readonly levels: readonly KeptLevel[]
}

type KeptLevel =
  | { readonly level: "pinned"; readonly value: number }
  | {
      readonly level: "floor"
      readonly value: number | null
      readonly short: { readonly side: "mentees" | "mentors"; readonly members: readonly number[] } | null
    }
  | {
      readonly level: Exclude<LevelReport["level"], "pinned" | "floor">
      readonly value: number
      readonly menteePrices: readonly number[]
      readonly mentorPrices: readonly number[]
    }

/** Scores, pairs and explains. Pure: the same snapshot and terms give the same answer. */
export function solveSnapshot(
  snapshot: Snapshot,
  terms: Terms,
  onProgress?: (progress: PairingProgress) => void,
): Solved {
  const { pool } = snapshot
  const yardstick = makeYardstick(terms.rules, pool)
  const instance = instanceOf(snapshot, yardstick)
  const solution = assignPairs(instance, { ...terms, ...(onProgress && { onProgress }) })
  const others = chooseOthers(instance, solution)
  const pinned = new Set(instance.pinned.map(({ mentee }) => mentee))
  const pairs = pool.mentees.flatMap((_, mentee) => {
    const mentor = solution.mentorOf[mentee] ?? -1
    if (mentor < 0) return []
    const choices = [mentor, ...(others.get(mentee) ?? [])]
    return choices.flatMap((each, index) => {
      const isPinned = index === 0 && pinned.has(mentee)
      return foundPair(pool, yardstick, { mentee, mentor: each, choice: index + 1, isPinned }) ?? []
    })
  })
  const { leftOver } = explainSolution(instance, terms, solution)
  const left = pool.mentees.flatMap((mentee, place): LeftMentee[] => {
    const why = leftOver(place)
    if (!why) return []
    const isBarred = why.reason === "no-eligible-pair"
    return [
      { mentee: mentee.key, why, barriers: isBarred ? findBarriers(mentee, pool.mentors, terms.rules.gates) : null },
    ]
  })
  return { solution: keep(solution), pairs, left }
}

/** What the proof of a kept solution does not prove: nothing, unless somebody changed it or the program is wrong. */
export function checkSolution(snapshot: Snapshot, terms: Terms, kept: KeptSolution): readonly string[] {
  const instance = instanceOf(snapshot, makeYardstick(terms.rules, snapshot.pool))
  return checkCertificate(instance, terms, unkeep(kept))
}

function instanceOf({ pool, now, pinned }: Snapshot, yardstick: Yardstick): PairingInstance {
  const menteeAt = new Map(pool.mentees.map(({ key }, place) => [key, place]))
  const mentorAt = new Map(pool.mentors.map(({ key }, place) => [key, place]))
  const pins = pinned.flatMap(([one, other]): PinnedPair[] => {
    const [mentee, mentor] = [menteeAt.get(one), mentorAt.get(other)]
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor }]
  })
  return buildInstance(pool, yardstick, { now, pinned: pins })
}

function foundPair(
  { mentees, mentors }: Pool,
  yardstick: Yardstick,
  at: { readonly mentee: number; readonly mentor: number; readonly choice: number; readonly isPinned: boolean },
): FoundPair | undefined {
  const [mentee, mentor] = [mentees[at.mentee], mentors[at.mentor]]
  if (!mentee || !mentor) return undefined
  const { total, wish, contributions } = scorePair(mentee, mentor, yardstick)
  const { choice, isPinned } = at
  return { mentee: mentee.key, mentor: mentor.key, choice, score: total + wish, contributions, isPinned }
}

function keep({ mentorOf, levels }: PairingSolution): KeptSolution {
  return { mentorOf: [...mentorOf], levels: levels.map(keepLevel) }
}

function keepLevel(report: LevelReport): KeptLevel {
  if (report.level === "pinned") return { level: "pinned", value: report.value }
  if (report.level !== "floor") {
    const { level, value, menteePrices, mentorPrices } = report
    return { level, value, menteePrices: [...menteePrices], mentorPrices: [...mentorPrices] }
  }
  const { value, short } = report
  return {
    level: "floor",
    value: value ?? null,
    short: short ? { side: short.side, members: [...short.members] } : null,
  }
}

function unkeep({ mentorOf, levels }: KeptSolution): PairingSolution {
  return { mentorOf: Int32Array.from(mentorOf), levels: levels.map(unkeepLevel) }
}

function unkeepLevel(kept: KeptLevel): LevelReport {
  if (kept.level === "pinned") return kept
  if (kept.level !== "floor") {
    const { level, value, menteePrices, mentorPrices } = kept
    const [mentees, mentors] = [Float64Array.from(menteePrices), Float64Array.from(mentorPrices)]
    return { level, value, menteePrices: mentees, mentorPrices: mentors }
  }
  const { value, short } = kept
  return {
    level: "floor",
    value: value ?? undefined,
    short: short ? { side: short.side, members: Int32Array.from(short.members) } : undefined,
  }
}
