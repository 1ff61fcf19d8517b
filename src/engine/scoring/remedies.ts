import { kilometresBetween } from "../measuring/place.js"
import type { Gate } from "./gate.js"
import { hasCommonLanguage } from "./languages.js"
import { accepts, commonParts, isNear } from "./meeting.js"
import {
  type LanguageLevel,
  languageLevels,
  type MeetingMode,
  type Mentee,
  type Mentor,
  meetingModes,
  type Participant,
} from "./participant.js"
import type { GateSettings } from "./rule-set.js"

export const sides = ["mentee", "mentor"] as const
export type Side = (typeof sides)[number]

/** What one of the two, or both, could change of their own answers so that a gate opens. */
export type Remedy =
  | { readonly code: "accept-mode"; readonly by: readonly Side[]; readonly mode: MeetingMode }
  | { readonly code: "travel-farther"; readonly by: readonly Side[]; readonly kilometres: number }
  | { readonly code: "free-more-time"; readonly by: readonly Side[]; readonly parts: number }
  | { readonly code: "ask-lower-level"; readonly by: readonly Side[]; readonly level: LanguageLevel }
  | { readonly code: "finish-steps"; readonly by: readonly Side[]; readonly steps: readonly string[] }
  | { readonly code: "prefer-identity"; readonly by: readonly Side[] }

type Finds = (mentee: Mentee, mentor: Mentor, settings: GateSettings) => readonly Remedy[]

/** Nothing stands here for what no answer changes: who somebody is, whom she reports to, whom she knows. */
const remedies: Readonly<Partial<Record<Gate, Finds>>> = {
  "no-common-mode": (mentee, mentor, settings) =>
    meetingModes
      .filter((mode) => mode === "remote" || isNear(mentee, mentor, settings))
      .map((mode) => acceptMode(mode, mentee, mentor)),
  "too-far": (mentee, mentor, settings) => [
    acceptMode("remote", mentee, mentor),
    ...travelFarther(mentee, mentor, settings),
  ],
  "too-little-time": (mentee, mentor, settings) => [
    { code: "free-more-time", by: sides, parts: settings.commonParts - (commonParts(mentee, mentor) ?? 0) },
  ],
  "no-common-language": askLowerLevel,
  "steps-missing": (mentee, mentor) => [...finishSteps("mentee", mentee), ...finishSteps("mentor", mentor)],
  "identity-not-shared": () => [{ code: "prefer-identity", by: ["mentee"] }],
}

export function remediesFor(gate: Gate, mentee: Mentee, mentor: Mentor, settings: GateSettings): readonly Remedy[] {
  return remedies[gate]?.(mentee, mentor, settings) ?? []
}

const sidesWhere = (mentee: Mentee, mentor: Mentor, holds: (person: Participant) => boolean): readonly Side[] =>
  sides.filter((side) => holds(side === "mentee" ? mentee : mentor))

const acceptMode = (mode: MeetingMode, mentee: Mentee, mentor: Mentor): Remedy => ({
  ...{ code: "accept-mode", mode },
  by: sidesWhere(mentee, mentor, (person) => !accepts(person, mode)),
})

function travelFarther(mentee: Mentee, mentor: Mentor, { farthest }: GateSettings): readonly Remedy[] {
  if (!mentee.place || !mentor.place) return []
  const kilometres = Math.ceil(kilometresBetween(mentee.place, mentor.place))
  const by = sidesWhere(mentee, mentor, (person) => (person.farthest ?? farthest) < kilometres)
  return [{ code: "travel-farther", by, kilometres }]
}

/** The highest level that she can ask and still share a language with this mentor; none is no remedy. */
function askLowerLevel(mentee: Mentee, mentor: Mentor, settings: GateSettings): readonly Remedy[] {
  const level = languageLevels.findLast((each) =>
    hasCommonLanguage({ ...mentee, leastLanguageLevel: each }, mentor, settings),
  )
  return level === undefined || level === "none" ? [] : [{ code: "ask-lower-level", by: ["mentee"], level }]
}

function finishSteps(side: Side, { missingSteps: steps = [] }: Participant): readonly Remedy[] {
  return steps.length === 0 ? [] : [{ code: "finish-steps", by: [side], steps }]
}
