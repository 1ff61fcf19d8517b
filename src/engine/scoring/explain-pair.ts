import { failingGates } from "./check-eligibility.js"
import type { Gate } from "./gate.js"
import type { Mentee, Mentor } from "./participant.js"
import { type Remedy, remediesFor } from "./remedies.js"
import type { PairContribution, Reason, Score } from "./score.js"
import { scorePair } from "./score-pair.js"
import type { Yardstick } from "./yardstick.js"

export interface PairExplanation {
  /** Empty where the pair is eligible. */
  readonly failing: readonly { readonly gate: Gate; readonly remedies: readonly Remedy[] }[]
  readonly score: Score
  readonly reasons: readonly Reason[]
}

/** Why this pair, why not, and what would change the answer. */
export function explainPair(mentee: Mentee, mentor: Mentor, yardstick: Yardstick): PairExplanation {
  const { gates } = yardstick.ruleSet
  const score = scorePair(mentee, mentor, yardstick)
  return {
    failing: failingGates(mentee, mentor, gates).map((gate) => ({
      gate,
      remedies: remediesFor(gate, mentee, mentor, gates),
    })),
    score,
    reasons: strongestReasons(score.contributions),
  }
}

const mostReasons = 3

/**
 * What adds most, the most first. An identity is left out: she asked for it, but it is the mentor's to speak of.
 */
export function strongestReasons(contributions: readonly PairContribution[]): readonly Reason[] {
  return contributions
    .toSorted((one, other) => other.points - one.points)
    .flatMap(({ reason }) => (reason && reason.code !== "identity-shared" ? [reason] : []))
    .slice(0, mostReasons)
}
