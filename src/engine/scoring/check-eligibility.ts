import { type Gate, gates } from "./gate.js"
import { hasCommonLanguage, offersPractice } from "./languages.js"
import { isLevelOrderKept, levelsAbove } from "./levels.js"
import { commonModes, commonParts, isNear, possibleModes } from "./meeting.js"
import type { Mentee, Mentor, Participant } from "./participant.js"
import type { GateSettings } from "./rule-set.js"

type Fails = (mentee: Mentee, mentor: Mentor, settings: GateSettings) => boolean

/** What was not answered passes, but for what a person requires of the other. */
const fails: Readonly<Record<Gate, Fails>> = {
  "same-person": (mentee, mentor) => mentee.person === mentor.person,
  "in-reporting-line": (mentee, mentor, { reportingLevels }) =>
    reportsTo(mentee, mentor, reportingLevels) || reportsTo(mentor, mentee, reportingLevels),
  "same-unit": (mentee, mentor, { origin }) => origin !== "any" && isSame(mentee.unit, mentor.unit),
  "same-organisation": (mentee, mentor, { origin }) =>
    origin === "another-organisation" && isSame(mentee.organisation, mentor.organisation),
  blocked: (mentee, mentor) => blocks(mentee, mentor) || blocks(mentor, mentee),
  "already-paired": isAlreadyPaired,
  "no-free-place": (_, mentor) => mentor.places < 1,
  away: (mentee, mentor) => mentee.isAway === true || mentor.isAway === true,
  "steps-missing": (mentee, mentor) => isStepMissing(mentee) || isStepMissing(mentor),
  "goal-declined": ({ goals: [first] = [] }, { cannotHelpWith = [] }) =>
    first !== undefined && cannotHelpWith.includes(first),
  "identity-not-shared": ({ identity }, { identities = [] }) =>
    identity?.as === "requirement" && !identity.codes.some((code) => identities.includes(code)),
  "level-order": (mentee, mentor, { levels }) => !isLevelOrderKept(levelsAbove(mentee, mentor), levels),
  "no-common-language": (mentee, mentor, settings) => !hasCommonLanguage(mentee, mentor, settings),
  "practice-not-offered": (mentee, mentor, { practice }) => practice && !offersPractice(mentee, mentor),
  "no-common-mode": (mentee, mentor) => commonModes(mentee, mentor).length === 0,
  "too-far": (mentee, mentor, settings) =>
    commonModes(mentee, mentor).length > 0 &&
    possibleModes(mentee, mentor, isNear(mentee, mentor, settings)).length === 0,
  "too-little-time": (mentee, mentor, settings) =>
    (commonParts(mentee, mentor) ?? settings.commonParts) < settings.commonParts,
}

/** Every gate that the pair fails, in the order of `gates`; none makes it eligible. */
export function failingGates(mentee: Mentee, mentor: Mentor, settings: GateSettings): readonly Gate[] {
  return gates.filter((gate) => fails[gate](mentee, mentor, settings))
}

export function isEligible(mentee: Mentee, mentor: Mentor, settings: GateSettings): boolean {
  return !gates.some((gate) => fails[gate](mentee, mentor, settings))
}

const isSame = (one: string | undefined, other: string | undefined) => one !== undefined && one === other

export const isStepMissing = ({ missingSteps = [] }: Participant): boolean => missingSteps.length > 0

const reportsTo = ({ supervisors = [] }: Participant, { person }: Participant, levels: number) =>
  supervisors.slice(0, levels).includes(person)

function blocks({ blocked = {} }: Participant, { person, unit, organisation }: Participant): boolean {
  return (
    (blocked.persons?.includes(person) ?? false) ||
    (unit !== undefined && (blocked.units?.includes(unit) ?? false)) ||
    (organisation !== undefined && (blocked.organisations?.includes(organisation) ?? false))
  )
}

/** Were paired before, unless both ask again. */
export function isAlreadyPaired(one: Participant, other: Participant): boolean {
  const [past, otherPast] = [pastOf(one, other), pastOf(other, one)]
  return (past !== undefined || otherPast !== undefined) && !(past?.again && otherPast?.again)
}

const pastOf = ({ past = [] }: Participant, partner: Participant) =>
  past.find(({ person }) => person === partner.person)
