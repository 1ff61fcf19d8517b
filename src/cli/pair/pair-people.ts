import { checkCertificate } from "../../engine/assignment/certificate.js"
import { explainSolution, type LeftOver } from "../../engine/assignment/explanations.js"
import type { LevelReport, PairingInstance, PairingOptions, PairingSolution } from "../../engine/assignment/instance.js"
import { assignPairs } from "../../engine/assignment/pair-people.js"
import { buildInstance } from "../../engine/scoring/build-instance.js"
import { strongestReasons } from "../../engine/scoring/explain-pair.js"
import { type Barriers, findBarriers } from "../../engine/scoring/find-barriers.js"
import { makeYardstick } from "../../engine/scoring/make-yardstick.js"
import type { Mentee, Mentor, Pool } from "../../engine/scoring/participant.js"
import type { RuleSet } from "../../engine/scoring/rule-set.js"
import type { Reason, Score } from "../../engine/scoring/score.js"
import { scorePair } from "../../engine/scoring/score-pair.js"

export interface ExplainedPair {
  readonly mentee: Mentee
  readonly mentor: Mentor
  readonly score: Score
  readonly reasons: readonly Reason[]
}

export interface LeftOverMentee {
  readonly mentee: Mentee
  readonly why: LeftOver
  /** Where no mentor at all is eligible. */
  readonly barriers: Barriers | undefined
}

export interface Pairing {
  /** In the order of the mentees’ list. */
  readonly pairs: readonly ExplainedPair[]
  readonly leftOver: readonly LeftOverMentee[]
  /** Mentors with places that nobody took. */
  readonly free: readonly { readonly mentor: Mentor; readonly places: number }[]
  readonly levels: readonly LevelReport[]
  /** What the proof does not prove: none, unless the program is wrong. */
  readonly faults: readonly string[]
  readonly eligiblePairs: number
}

/** Scores, pairs, proves and explains, without reading or writing anything. */
export function pairPeople(pool: Pool, ruleSet: RuleSet, options: PairingOptions): Pairing {
  const yardstick = makeYardstick(ruleSet, pool)
  const instance = buildInstance(pool, yardstick, { now: 0 })
  const solution = assignPairs(instance, options)
  const explanations = explainSolution(instance, options, solution)
  return {
    pairs: pool.mentees.flatMap((mentee, place) => {
      const mentor = pool.mentors[solution.mentorOf[place] ?? -1]
      if (!mentor) return []
      const score = scorePair(mentee, mentor, yardstick)
      return [{ mentee, mentor, score, reasons: strongestReasons(score.contributions) }]
    }),
    leftOver: pool.mentees.flatMap((mentee, place) => {
      const why = explanations.leftOver(place)
      if (!why) return []
      const isBarred = why.reason === "no-eligible-pair"
      const barriers = isBarred ? findBarriers(mentee, pool.mentors, ruleSet.gates) : undefined
      return [{ mentee, why, barriers }]
    }),
    free: freePlaces(pool, instance, solution),
    levels: solution.levels,
    faults: checkCertificate(instance, options, solution),
    eligiblePairs: instance.mentors.length,
  }
}

function freePlaces(
  { mentors }: Pool,
  { capacities }: PairingInstance,
  { mentorOf }: PairingSolution,
): Pairing["free"] {
  const free = Array.from(capacities)
  for (const mentor of mentorOf) if (mentor >= 0) free[mentor] = (free[mentor] ?? 0) - 1
  return mentors.flatMap((mentor, place) => {
    const places = free[place] ?? 0
    return places > 0 ? [{ mentor, places }] : []
  })
}
