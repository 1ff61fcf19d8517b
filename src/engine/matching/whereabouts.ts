import { type Measure, unanswered } from "../measuring/measure.js"
import { kilometresBetween } from "../measuring/place.js"
import type { Candidate } from "./candidate.js"
import type { Requirements } from "./requirements.js"
import type { MatchRuleSet } from "./rule-set.js"
import type { MatchReason } from "./score.js"
import type { MatchYardstick } from "./yardstick.js"

/** Null where it can be done from anywhere, or one of the two places is not known. */
function distanceBetween(requirements: Requirements, candidate: Candidate): number | null {
  if (requirements.isRemote || !requirements.place || !candidate.place) return null
  return kilometresBetween(requirements.place, candidate.place)
}

/** Kilometres that both would have. */
const reachOf = (requirements: Requirements, candidate: Candidate, { farthest }: MatchRuleSet): number =>
  Math.min(requirements.farthest ?? farthest, candidate.farthest ?? farthest)

export function isTooFar(requirements: Requirements, candidate: Candidate, ruleSet: MatchRuleSet): boolean {
  return (distanceBetween(requirements, candidate) ?? 0) > reachOf(requirements, candidate, ruleSet)
}

/** All of it on the spot or from anywhere, half at the end of the reach, nothing beyond. */
export function measurePlace(
  requirements: Requirements,
  candidate: Candidate,
  { ruleSet }: MatchYardstick,
): Measure<MatchReason> {
  if (requirements.isRemote) return { earned: 1000, answered: 1, parts: 1, reason: { code: "can-be-remote" } }
  const distance = distanceBetween(requirements, candidate)
  if (distance === null) return unanswered
  const reach = reachOf(requirements, candidate, ruleSet)
  if (distance > reach) return { earned: 0, answered: 1, parts: 1, reason: null }
  const earned = 1000 - Math.floor((500 * distance) / Math.max(1, reach))
  return { earned, answered: 1, parts: 1, reason: { code: "lives-near", kilometres: Math.round(distance) } }
}
