import { isEligible } from "../../../engine/scoring/check-eligibility.js"
import { makeYardstick } from "../../../engine/scoring/make-yardstick.js"
import { scorePair } from "../../../engine/scoring/score-pair.js"
import type { MatchingRun } from "./matching-run.store.js"
import type { KeptSolution, Snapshot } from "./solve-snapshot.js"

export interface EligibleMentor {
  readonly mentor: string
  readonly score: number
  /** Places that the run leaves free. */
  readonly free: number
}

/** More would not be read. */
const mostShown = 30

/** Mentors with whom this mentee may be paired, as the run saw them, the best first. */
export function listEligible(
  menteeKey: string,
  { pool }: Snapshot,
  { mentorOf }: KeptSolution,
  { rules }: Pick<MatchingRun, "rules">,
): readonly EligibleMentor[] {
  const mentee = pool.mentees.find(({ key }) => key === menteeKey)
  if (!mentee) return []
  const yardstick = makeYardstick(rules, pool)
  const taken = Map.groupBy(mentorOf, (mentor) => mentor)
  return pool.mentors
    .flatMap((mentor, place) => {
      if (!isEligible(mentee, mentor, rules.gates)) return []
      const { total, wish } = scorePair(mentee, mentor, yardstick)
      return [{ mentor: mentor.key, score: total + wish, free: mentor.places - (taken.get(place)?.length ?? 0) }]
    })
    .sort((one, other) => other.score - one.score || one.mentor.localeCompare(other.mentor, "en"))
    .slice(0, mostShown)
}
