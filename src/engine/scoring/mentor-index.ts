import { isStepMissing } from "./check-eligibility.js"
import { coverageOf } from "./goals.js"
import { sumOfInterests } from "./interest-weights.js"
import type { Mentor, Participant } from "./participant.js"
import { type Classes, classify, indexCodes, type Postings, placesWhere } from "./postings.js"
import { encodeValues } from "./values.js"
import type { Yardstick } from "./yardstick.js"

/**
 * The mentors of a run as columns by place, classes of equal answers, and inverted lists. Memory: about 70 bytes a
 * mentor beside the lists. Made in O(all that the mentors answered).
 */
export interface MentorIndex {
  readonly mentors: readonly Mentor[]
  readonly yardstick: Yardstick
  /** Places of those who can take somebody at all. */
  readonly open: Uint32Array
  readonly places: ReadonlyMap<string, number>
  readonly classes: Readonly<Record<"level" | "language" | "meeting" | "whereabouts", Classes<Mentor>>>
  /** See `Participant.week`; 0 unsaid. */
  readonly week: Int32Array
  /** See `encodeValues`. */
  readonly values: { readonly bits: Int32Array; readonly answered: Int32Array }
  /** What all interests of each tell together; 0 unsaid. */
  readonly interestSums: Uint32Array
  /** Who said nothing of a criterion. */
  readonly silent: Readonly<Record<"goals" | "path" | "identity", Uint32Array>>
  readonly by: Readonly<Record<IndexedCodes, Postings>>
}

type IndexedCodes =
  | "person"
  | "unit"
  | "organisation"
  | "supervisor"
  | "blockedPerson"
  | "blockedUnit"
  | "blockedOrganisation"
  | "pastPartner"
  | "declined"
  | "expertise"
  | "interest"
  | "path"
  | "identity"

export function indexMentors(mentors: readonly Mentor[], yardstick: Yardstick): MentorIndex {
  const { interestWeights, ruleSet } = yardstick
  const values = mentors.map((mentor) => encodeValues(mentor, ruleSet.valueItems))
  return {
    mentors,
    yardstick,
    open: placesWhere(mentors, (mentor) => mentor.places > 0 && !mentor.isAway && !isStepMissing(mentor)),
    places: new Map(mentors.map(({ key }, place) => [key, place])),
    classes: {
      level: classify(mentors, levelAnswers),
      language: classify(mentors, languageAnswers),
      meeting: classify(mentors, meetingAnswers),
      whereabouts: classify(mentors, whereaboutsAnswers),
    },
    week: Int32Array.from(mentors, ({ week = 0 }) => week),
    values: {
      bits: Int32Array.from(values, ({ bits }) => bits),
      answered: Int32Array.from(values, ({ answered }) => answered),
    },
    interestSums: Uint32Array.from(mentors, ({ interests }) => sumOfInterests(new Set(interests), interestWeights)),
    silent: {
      goals: placesWhere(mentors, ({ expertise = [] }) => expertise.length === 0),
      path: placesWhere(mentors, ({ paths = [] }) => paths.length === 0),
      identity: placesWhere(mentors, ({ identities = [] }) => identities.length === 0),
    },
    by: indexByCodes(mentors, ruleSet.gates.reportingLevels),
  }
}

function indexByCodes(mentors: readonly Mentor[], reportingLevels: number): MentorIndex["by"] {
  const by = (codesOf: (mentor: Mentor) => Iterable<string> | undefined) =>
    indexCodes(mentors, (mentor) => codesOf(mentor) ?? [])
  return {
    person: by(({ person }) => [person]),
    unit: by(({ unit }) => (unit === undefined ? [] : [unit])),
    organisation: by(({ organisation }) => (organisation === undefined ? [] : [organisation])),
    supervisor: by(({ supervisors }) => supervisors?.slice(0, reportingLevels)),
    blockedPerson: by(({ blocked }) => blocked?.persons),
    blockedUnit: by(({ blocked }) => blocked?.units),
    blockedOrganisation: by(({ blocked }) => blocked?.organisations),
    pastPartner: by(({ past }) => past?.map(({ person }) => person)),
    declined: by(({ cannotHelpWith }) => cannotHelpWith),
    expertise: by(({ expertise }) => expertise?.map(({ concept }) => concept)),
    interest: by(({ interests }) => interests),
    path: by(({ paths }) => paths),
    identity: by(({ identities }) => identities),
  }
}

/** All that the criterion and the gates of levels read, as one text. */
export const levelAnswers = ({ level }: Participant): string => String(level)

export const languageAnswers = ({ languages, preferredLanguage, practises }: Participant): string =>
  `${languages ? `${languages.en}/${languages.fr}` : ""} ${preferredLanguage} ${practises}`

export const meetingAnswers = ({ modes, preferredMode, rhythm }: Participant): string =>
  `${modes?.includes("in-person")}/${modes?.includes("remote")} ${preferredMode} ${rhythm}`

export const whereaboutsAnswers = ({ place, region, farthest }: Participant): string =>
  JSON.stringify([place?.latitude, place?.longitude, region, farthest])

export interface Offers {
  readonly mentors: Uint32Array
  /** Thousandths of the goal. */
  readonly coverage: Uint32Array
}

/** Who covers something of a goal. O(mentors with the concept or one near it). */
export function findOffers(goal: string, { by, mentors, yardstick: { near } }: MentorIndex): Offers {
  const concepts = [goal, ...(near.get(goal)?.keys() ?? [])]
  const candidates = [...new Set(concepts.flatMap((concept) => by.expertise.get(concept) ?? []))]
  const offers = candidates.flatMap((place) => {
    const mentor = mentors[place]
    const coverage = mentor ? coverageOf(goal, mentor, near) : 0
    return coverage > 0 ? [{ place, coverage }] : []
  })
  return {
    mentors: Uint32Array.from(offers, ({ place }) => place),
    coverage: Uint32Array.from(offers, ({ coverage }) => coverage),
  }
}
