import type { Temporal } from "temporal-polyfill"
import type { Place } from "../../../../engine/measuring/place.js"
import type { Mentee, Mentor, Participant } from "../../../../engine/scoring/participant.js"
import { fold } from "../../../../engine/text/fold.js"
import type { Answer, Answers, FieldCode } from "../answers/registration-fields.js"
import type { Registration } from "../registration.store.js"
import { weekInZone } from "./week-in-zone.js"

/** Who was paired with her before, and whether she would be again. */
export interface PastPartner {
  readonly person: string
  readonly again: boolean
}

/** What stands around the answers of one registration, already looked up. */
export interface Surroundings {
  /** Of the programme, on whose clock weeks are compared. */
  readonly zone: string
  readonly now: Temporal.Instant
  /** Ranks of management levels, by code. */
  readonly ranks: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, Place>
  readonly supervisors: readonly string[]
  readonly blockedPersons: readonly string[]
  readonly blockedOrganisations: readonly string[]
  /** Nobody of her own organisation. */
  readonly blocksOwn: boolean
  readonly past: readonly PastPartner[]
  readonly missingSteps: readonly string[]
}

/** An answer as pairing takes it: one that she leaves out of pairing is as if it were not given. */
function counted<Field extends FieldCode>(answers: Answers, field: Field): Answer<Field> | undefined {
  const given = answers[field]
  return given?.counts ? (given.value as Answer<Field>) : undefined
}

/** Leaves out what is undefined: absent means not answered. */
function answered<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

function participantOf(registration: Registration, answers: Answers, around: Surroundings): Participant {
  const { supervisors, blockedPersons, blockedOrganisations, blocksOwn, past, missingSteps, ranks, places } = around
  const organisation = counted(answers, "organisation")
  const unit = counted(answers, "unit")
  const level = counted(answers, "managementLevel")
  const place = counted(answers, "place")
  const week = counted(answers, "week")
  const own = blocksOwn && organisation !== undefined ? [organisation] : []
  return {
    key: registration.id,
    person: registration.personId,
    supervisors,
    blocked: { persons: blockedPersons, organisations: [...blockedOrganisations, ...own] },
    past,
    missingSteps,
    ...answered({
      organisation,
      unit: unit === undefined ? undefined : `${organisation ?? ""}/${fold(unit)}`,
      level: level === undefined ? undefined : ranks.get(level),
      languages: counted(answers, "languages"),
      preferredLanguage: counted(answers, "preferredLanguage"),
      practises: counted(answers, "practises"),
      values: counted(answers, "values"),
      interests: counted(answers, "interests"),
      paths: counted(answers, "paths"),
      week: week && weekInZone(week.parts, week.zone, around.zone, around.now),
      modes: counted(answers, "modes"),
      preferredMode: counted(answers, "preferredMode"),
      rhythm: counted(answers, "rhythm"),
      farthest: numberOf(counted(answers, "farthest")),
      place: place === undefined ? undefined : places.get(place),
    }),
  } as Participant
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))

/** What she offers, each with its level where she gave one; a level of what she no longer offers is left. */
function expertiseOf(answers: Answers): Mentor["expertise"] {
  const levels = counted(answers, "expertiseLevels") ?? {}
  return counted(answers, "expertise")?.map((concept) => ({ concept, ...answered({ level: levels[concept] }) }))
}

export function mentorOf(
  registration: Registration,
  answers: Answers,
  around: Surroundings,
  freePlaces: number,
): Mentor {
  return {
    ...participantOf(registration, answers, around),
    ...answered({
      expertise: expertiseOf(answers),
      cannotHelpWith: counted(answers, "cannotHelpWith"),
    }),
    places: freePlaces,
  }
}

export function menteeOf(
  registration: Registration,
  answers: Answers,
  around: Surroundings,
  overdueSince: Temporal.Instant,
): Mentee {
  const { mostImportant, waitingSince, createdAt } = registration
  const since = waitingSince ?? createdAt
  return {
    ...participantOf(registration, answers, around),
    ...answered({ goals: counted(answers, "goals"), mostImportant: mostImportant ?? undefined }),
    requestedAt: since.epochMilliseconds,
    isOverdue: since.epochMilliseconds <= overdueSince.epochMilliseconds,
  }
}
