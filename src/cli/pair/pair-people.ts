import { checkCertificate } from "../../engine/assignment/certificate.js"
import type { LevelReport, PairingOptions } from "../../engine/assignment/instance.js"
import { assignPairs } from "../../engine/assignment/pair-people.js"
import { buildInstance } from "../../engine/scoring/build-instance.js"
import { explainLeftOver, freePlaces, type LeftOver } from "../../engine/scoring/explain-left-over.js"
import { strongestReasons } from "../../engine/scoring/explain-pair.js"
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

export interface Pairing {
  /** In the order of the mentees’ list. */
  readonly pairs: readonly ExplainedPair[]
  readonly leftOver: readonly { readonly mentee: Mentee; readonly why: LeftOver }[]
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
  const faults = checkCertificate(instance, options, solution)
  const paired = { pool, instance, solution, gates: ruleSet.gates }
  const people = pool.mentees.map((mentee, place) => ({
    mentee,
    place,
    mentor: pool.mentors[solution.mentorOf[place] ?? -1],
  }))
  const free = freePlaces(paired)
  return {
    pairs: people.flatMap(({ mentee, mentor }) => {
      if (!mentor) return []
      const score = scorePair(mentee, mentor, yardstick)
      return [{ mentee, mentor, score, reasons: strongestReasons(score.contributions) }]
    }),
    leftOver: people
      .filter(({ mentor }) => mentor === undefined)
      .map(({ mentee, place }) => ({ mentee, why: explainLeftOver(place, paired) })),
    free: pool.mentors.flatMap((mentor, place) => {
      const places = free[place] ?? 0
      return places > 0 ? [{ mentor, places }] : []
    }),
    levels: solution.levels,
    faults,
    eligiblePairs: instance.mentors.length,
  }
}
