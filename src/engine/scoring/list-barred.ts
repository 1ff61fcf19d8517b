import { isAlreadyPaired } from "./check-eligibility.js"
import type { MentorIndex } from "./mentor-index.js"
import type { Mentee } from "./participant.js"
import { placesOf } from "./postings.js"

/**
 * Places of the mentors whom a mentee may not meet because of who they are to each other, or because one cannot help with
 * her first goal. O(those found).
 */
export function listBarred(mentee: Mentee, { by, mentors, yardstick }: MentorIndex): readonly number[] {
  const { origin, reportingLevels } = yardstick.ruleSet.gates
  const { person, unit, organisation, supervisors = [], blocked = {}, goals = [] } = mentee
  const { persons = [], units = [], organisations = [] } = blocked
  return [
    ...placesOf(by.person, [person, ...supervisors.slice(0, reportingLevels), ...persons]),
    ...placesOf(by.unit, [origin === "any" ? undefined : unit, ...units]),
    ...placesOf(by.organisation, [origin === "another-organisation" ? organisation : undefined, ...organisations]),
    ...placesOf(by.supervisor, [person]),
    ...placesOf(by.blockedPerson, [person]),
    ...placesOf(by.blockedUnit, [unit]),
    ...placesOf(by.blockedOrganisation, [organisation]),
    ...placesOf(by.declined, [goals[0]]),
    ...listPastPartners(mentee, { by, mentors }),
  ]
}

function listPastPartners(mentee: Mentee, { by, mentors }: Pick<MentorIndex, "by" | "mentors">): readonly number[] {
  const known = placesOf(
    by.person,
    (mentee.past ?? []).map(({ person }) => person),
  )
  return [...known, ...placesOf(by.pastPartner, [mentee.person])].filter((place) => {
    const mentor = mentors[place]
    return mentor !== undefined && isAlreadyPaired(mentee, mentor)
  })
}
