import { closenessOf, pointsOf } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import { failsMatchGate } from "./check-gates.js"
import type { MatchCriterion } from "./criterion.js"
import { type MatchGate, matchGates } from "./gate.js"
import { matchMeasures } from "./measures.js"
import type { Requirements } from "./requirements.js"
import type { MatchYardstick } from "./yardstick.js"

/**
 * Answers that are compared together and come in few kinds: people, or opportunities, who gave the same ones stand in one
 * class and are judged once for all.
 */
export interface Aspect {
  readonly criterion?: MatchCriterion
  readonly gates: readonly MatchGate[]
  /** All that these gates and this criterion read of each side. */
  readonly ofCandidate: (candidate: Candidate) => Partial<Candidate>
  readonly ofRequirements: (requirements: Requirements) => Partial<Requirements>
}

/** What lets the fewest pass stands first. Opt-ins come in too many kinds to be one of them. */
export const aspects: readonly Aspect[] = [
  {
    gates: ["organisation-restricted"],
    ofCandidate: ({ organisations = [] }) => ({ organisations }),
    ofRequirements: ({ organisations = [] }) => ({ organisations }),
  },
  {
    ...{ criterion: "place", gates: ["too-far"] },
    ofCandidate: (candidate) => only(candidate, "place", "farthest"),
    ofRequirements: (requirements) => only(requirements, "place", "farthest", "isRemote"),
  },
  {
    ...{ criterion: "language", gates: ["language-below"] },
    ofCandidate: (candidate) => only(candidate, "languages"),
    ofRequirements: (requirements) => only(requirements, "languages"),
  },
  {
    ...{ criterion: "group-level", gates: ["group-level-outside"] },
    ofCandidate: (candidate) => only(candidate, "groupLevel"),
    ofRequirements: (requirements) => only(requirements, "groupLevels", "areGroupLevelsRequired"),
  },
  {
    ...{ criterion: "availability", gates: ["not-free-in-time", "no-common-day"] },
    ofCandidate: ({ availability }) => (availability ? { availability: { ...availability, weeklyMinutes: 0 } } : {}),
    ofRequirements: (requirements) => only(requirements, "startsOn", "endsOn", "days"),
  },
  {
    gates: ["security-below"],
    ofCandidate: (candidate) => only(candidate, "clearance"),
    ofRequirements: (requirements) => only(requirements, "security"),
  },
  {
    ...{ criterion: "education", gates: [] },
    ofCandidate: (candidate) => only(candidate, "education"),
    ofRequirements: (requirements) => only(requirements, "education"),
  },
  {
    ...{ criterion: "hours", gates: [] },
    ofCandidate: ({ availability }) =>
      availability ? { availability: { weeklyMinutes: availability.weeklyMinutes, days: [] } } : {},
    ofRequirements: (requirements) => only(requirements, "weeklyMinutes"),
  },
]

export function aspectAt(place: number): Aspect {
  const aspect = aspects[place]
  if (aspect === undefined) throw new RangeError(`There is no aspect ${place}.`)
  return aspect
}

/** In one order, whatever the order of `one`: equal answers are equal texts. */
function only<One, Name extends keyof One>(one: One, ...names: readonly Name[]): Pick<One, Name> {
  return Object.fromEntries(names.flatMap((name) => (one[name] === undefined ? [] : [[name, one[name]]]))) as never
}

/** Low bits of a judgement: the points of the criterion. Above them, a bit for each gate, set where it keeps out. */
const pointBits = 10

export const pointsIn = (judgement: number): number => judgement & ((1 << pointBits) - 1)
export const failingIn = (judgement: number): number => judgement >>> pointBits
export const gateBit = (gate: MatchGate): number => 1 << matchGates.indexOf(gate)

const nothingAsked: Requirements = { key: "", type: "", side: "both", managers: [] }
const nothingSaid: Candidate = { person: "", optIns: [] }

/** Points and failing gates of one aspect, in one number. */
export function judge(
  { criterion, gates }: Aspect,
  asked: Partial<Requirements>,
  said: Partial<Candidate>,
  yardstick: MatchYardstick,
): number {
  const [requirements, candidate] = [
    { ...nothingAsked, ...asked },
    { ...nothingSaid, ...said },
  ]
  const failing = gates
    .filter((gate) => failsMatchGate(gate, requirements, candidate, yardstick))
    .reduce((bits, gate) => bits | gateBit(gate), 0)
  return (failing << pointBits) | pointsOfCriterion(criterion, requirements, candidate, yardstick)
}

function pointsOfCriterion(
  criterion: MatchCriterion | undefined,
  requirements: Requirements,
  candidate: Candidate,
  yardstick: MatchYardstick,
): number {
  if (criterion === undefined) return 0
  const { neutral, weights } = yardstick.ruleSet
  const measure = matchMeasures[criterion](requirements, candidate, yardstick)
  return pointsOf(closenessOf(measure, neutral[criterion]), weights[criterion])
}
