import type { Candidate } from "./candidate.js"
import { type MatchGate, matchGates } from "./gate.js"
import { componentsBelow } from "./languages.js"
import { isOutsideGroups, isSecurityBelow } from "./levels.js"
import type { Requirements } from "./requirements.js"
import { oppositeOf, type Side } from "./sides.js"
import { missingSkills } from "./skills.js"
import { isFreeTooLate, isWithoutCommonDay } from "./time.js"
import { isTooFar } from "./whereabouts.js"
import type { MatchYardstick } from "./yardstick.js"

type Fails = (requirements: Requirements, candidate: Candidate, yardstick: MatchYardstick) => boolean

/** What was not answered passes, but for skills that are essential and for organisations, which must be verified. */
const fails: Readonly<Record<MatchGate, Fails>> = {
  "own-opportunity": ({ managers }, { person }) => managers.includes(person),
  "already-applied": ({ applicants = [] }, { person }) => applicants.includes(person),
  "not-opted-in": ({ type }, { optIns }) => !optIns.some((optIn) => optIn.type === type),
  "wrong-side": ({ type, side }, candidate) =>
    candidate.optIns.some((optIn) => optIn.type === type) && !isOptedIn(candidate, type, oppositeOf(side)),
  "organisation-restricted": isOutsideOrganisations,
  "essential-skill-missing": (...match) => missingSkills(...match).length > 0,
  "language-below": (requirements, candidate) => componentsBelow(requirements, candidate).length > 0,
  "security-below": isSecurityBelow,
  "group-level-outside": (requirements, candidate) =>
    requirements.areGroupLevelsRequired === true && isOutsideGroups(requirements, candidate),
  "too-far": (requirements, candidate, { ruleSet }) => isTooFar(requirements, candidate, ruleSet),
  "not-free-in-time": (requirements, candidate, { ruleSet }) => isFreeTooLate(requirements, candidate, ruleSet),
  "no-common-day": isWithoutCommonDay,
}

export const failsMatchGate = (gate: MatchGate, ...match: Parameters<Fails>): boolean => fails[gate](...match)

/** Every gate that keeps this person out, in the order of `matchGates`; none makes her eligible. */
export function failingMatchGates(...match: Parameters<Fails>): readonly MatchGate[] {
  return matchGates.filter((gate) => fails[gate](...match))
}

const isOptedIn = ({ optIns }: Candidate, type: string, side: Side): boolean =>
  optIns.some((optIn) => optIn.type === type && optIn.side === side)

/** An opportunity that is limited to organisations is for those who belong to one, verified. */
function isOutsideOrganisations({ organisations = [] }: Requirements, { organisations: own = [] }: Candidate): boolean {
  return organisations.length > 0 && !organisations.some((each) => own.includes(each))
}
