import { Refusal } from "../../../platform/refusal.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "../registrations/registration.js"
import { mostChoices } from "./proposal.js"

/** A registration as the rule looks at it. */
interface Party {
  readonly id: string
  readonly programmeId: string
  readonly personId: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly status: RegistrationStatus
}

interface MentorParty extends Party {
  readonly places: number
  readonly hasConsented: boolean
  /** Numbers of her places that pairings and open proposals take. */
  readonly taken: readonly number[]
  /** Places left in all, where pairings outside programmes take from them too. */
  readonly room: number | undefined
}

interface Wanted {
  readonly programmeId: string
  /** The mentor says first whether she agrees. */
  readonly asksMentor: boolean
  readonly mentee: Party & { readonly hasMentor: boolean; readonly hasOpenProposal: boolean }
  /** The one proposed first, then the others from which the mentee may choose. */
  readonly mentors: readonly MentorParty[]
}

/** Which place of each mentor a proposal would take, or why it cannot be made. */
export function decidePlaces({ programmeId, asksMentor, mentee, mentors }: Wanted): readonly number[] | Refusal {
  const problem = menteeProblem(programmeId, mentee) ?? choiceProblem(asksMentor, mentors)
  if (problem !== undefined) return new Refusal("conflict", problem)
  const places: number[] = []
  for (const mentor of mentors) {
    const code = mentorProblem(mentor, mentee, asksMentor)
    if (code !== undefined) return new Refusal("conflict", code)
    const place = firstFreePlace(mentor)
    if (place === undefined) return new Refusal("conflict", "mentor-at-capacity", { n: mentor.places })
    places.push(place)
  }
  return places
}

function menteeProblem(programmeId: string, mentee: Wanted["mentee"]): string | undefined {
  if (mentee.programmeId !== programmeId || mentee.side !== "mentee" || mentee.status !== "active") {
    return "mentee-not-waiting"
  }
  if (mentee.hasMentor) return "mentee-paired-already"
  return mentee.hasOpenProposal ? "proposal-open-already" : undefined
}

/** A mentor who is asked for her agreement does not give it for a mentee who may choose somebody else. */
function choiceProblem(asksMentor: boolean, mentors: readonly MentorParty[]): string | undefined {
  if (mentors.length > (asksMentor ? 1 : mostChoices)) return "proposal-choices-too-many"
  const ids = mentors.map(({ id }) => id)
  return new Set(ids).size < ids.length ? "proposal-mentor-repeated" : undefined
}

function mentorProblem(mentor: MentorParty, mentee: Party, asksMentor: boolean): string | undefined {
  if (mentor.programmeId !== mentee.programmeId || mentor.side !== "mentor" || mentor.status !== "active") {
    return "mentor-not-available"
  }
  if (mentor.personId === mentee.personId) return "mentor-is-mentee"
  if (mentor.stream !== mentee.stream) return "streams-differ"
  return asksMentor || mentor.hasConsented ? undefined : "mentor-not-consented"
}

function firstFreePlace({ places, taken, room }: Pick<MentorParty, "places" | "taken" | "room">): number | undefined {
  if (room !== undefined && room < 1) return undefined
  return Array.from({ length: places }, (_, index) => index + 1).find((place) => !taken.includes(place))
}
