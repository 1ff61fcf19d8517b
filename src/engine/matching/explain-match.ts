import type { Candidate } from "./candidate.js"
import { failingMatchGates } from "./check-gates.js"
import type { MatchGate } from "./gate.js"
import { componentsBelow } from "./languages.js"
import type { Requirements } from "./requirements.js"
import type { AskedComponent, MatchReason, MatchScore } from "./score.js"
import { isFound, scoreMatch } from "./score-match.js"
import { missingSkills } from "./skills.js"
import type { MatchYardstick } from "./yardstick.js"

/** A gate that keeps somebody out, with what exactly she lacks where that is more than the gate itself. */
export type Barrier =
  | { readonly gate: Exclude<MatchGate, "essential-skill-missing" | "language-below"> }
  | { readonly gate: "essential-skill-missing"; readonly skills: readonly string[] }
  /** Each with the rank that is asked. */
  | { readonly gate: "language-below"; readonly components: readonly AskedComponent[] }

export interface MatchExplanation {
  /** None where she is eligible. */
  readonly barriers: readonly Barrier[]
  /** What they have in common is enough to list her. */
  readonly isFound: boolean
  readonly score: MatchScore
  /** What she is found by: what adds most first. */
  readonly reasons: readonly MatchReason[]
}

/** Why this person and this opportunity, or why not: for herself all of it, for the creator without the barriers. */
export function explainMatch(
  requirements: Requirements,
  candidate: Candidate,
  yardstick: MatchYardstick,
): MatchExplanation {
  const score = scoreMatch(requirements, candidate, yardstick)
  return {
    barriers: failingMatchGates(requirements, candidate, yardstick).map((gate) =>
      barrierOf(gate, requirements, candidate, yardstick),
    ),
    isFound: isFound(requirements, score.contributions, yardstick.ruleSet),
    score,
    reasons: score.contributions
      .toSorted((one, other) => other.points - one.points)
      .flatMap(({ reason }) => reason ?? []),
  }
}

function barrierOf(
  gate: MatchGate,
  requirements: Requirements,
  candidate: Candidate,
  yardstick: MatchYardstick,
): Barrier {
  switch (gate) {
    case "essential-skill-missing":
      return { gate, skills: missingSkills(requirements, candidate, yardstick) }
    case "language-below":
      return { gate, components: componentsBelow(requirements, candidate) }
    default:
      return { gate }
  }
}
