import { type Measure, unanswered } from "../measuring/measure.js"
import { sumOfInterests } from "./interest-weights.js"
import type { Mentee, Mentor } from "./participant.js"
import type { Reason } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/**
 * Interests in common, twice, over all that the two named (Dice 1945), each by how much it tells. Naming many makes
 * nobody everybody's neighbour, and one more in common never lowers it.
 */
export function measureInterests(mentee: Mentee, mentor: Mentor, { interestWeights }: Yardstick): Measure<Reason> {
  const [wanted, offered] = [new Set(mentee.interests), new Set(mentor.interests)]
  if (wanted.size === 0 || offered.size === 0) return unanswered
  const concepts = [...wanted].filter((each) => offered.has(each))
  const parts = sumOfInterests(wanted, interestWeights) + sumOfInterests(offered, interestWeights)
  return {
    ...{ earned: 2000 * sumOfInterests(concepts, interestWeights), answered: parts, parts },
    reason: concepts.length > 0 ? { code: "interests-shared", concepts } : null,
  }
}

/** Share of the mentee's paths that the mentor has lived. */
export function measurePath(mentee: Mentee, mentor: Mentor): Measure<Reason> {
  const [wanted, lived] = [new Set(mentee.paths), new Set(mentor.paths)]
  if (wanted.size === 0 || lived.size === 0) return unanswered
  const concepts = [...wanted].filter((each) => lived.has(each))
  return {
    ...{ earned: 1000 * concepts.length, answered: wanted.size, parts: wanted.size },
    reason: concepts.length > 0 ? { code: "path-lived", concepts } : null,
  }
}

/** Whether the mentor declared one of the identities that the mentee asks for. */
export function measureIdentity({ identity }: Mentee, { identities = [] }: Mentor): Measure<Reason> {
  if (identity === undefined || identities.length === 0) return unanswered
  const concepts = identity.codes.filter((code) => identities.includes(code))
  if (concepts.length === 0) return { earned: 0, answered: 1, parts: 1, reason: null }
  return { earned: 1000, answered: 1, parts: 1, reason: { code: "identity-shared", concepts } }
}
