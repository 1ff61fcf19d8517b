import type { Place } from "../measuring/place.js"
import type { Criterion } from "./criterion.js"

/**
 * The two sides of a programme as pairing compares them: codes and numbers, in no language. Concepts (goals, expertise,
 * interests, paths, identities) are opaque codes that two people share whichever language each of them reads. Only keys,
 * persons, places and the date of the request are required: whatever else is absent, or empty, was not answered, and what
 * was not answered is neutral (see `Yardstick`).
 */

export const officialLanguages = ["en", "fr"] as const
export type OfficialLanguage = (typeof officialLanguages)[number]

/** From nothing to a first language, in order. */
export const languageLevels = ["none", "basic", "intermediate", "advanced", "fluent"] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** What a mentor is able to do in what she offers, in order. */
export const expertiseLevels = ["beginner", "intermediate", "advanced", "expert"] as const
export type ExpertiseLevel = (typeof expertiseLevels)[number]

export const meetingModes = ["in-person", "remote"] as const
export type MeetingMode = (typeof meetingModes)[number]

/** How often somebody wishes to meet, from the most to the least often. */
export const rhythms = ["weekly", "every-two-weeks", "monthly", "quarterly"] as const
export type Rhythm = (typeof rhythms)[number]

export const weekDays = 7
export const dayParts = ["morning", "midday", "afternoon", "evening"] as const
export type DayPart = (typeof dayParts)[number]

/** The bit of one part of one day (0 is Monday) in `Participant.week`. A part in common holds an hour in common. */
export function weekBit(day: number, part: DayPart): number {
  return 1 << (day * dayParts.length + dayParts.indexOf(part))
}

/** What either side tells. */
export interface Participant {
  /** Of this registration: distinct on its side. */
  readonly key: string
  /** Of the human, who may stand on both sides. */
  readonly person: string
  readonly organisation?: string
  /** Distinct across organisations. */
  readonly unit?: string
  /** Persons whom she reports to, the nearest first. */
  readonly supervisors?: readonly string[]
  /** Whom she shall not be paired with: a declared conflict of interest, or her wish. */
  readonly blocked?: {
    readonly persons?: readonly string[]
    readonly units?: readonly string[]
    readonly organisations?: readonly string[]
  }
  /** Persons she was paired with before; again where she asks for them. */
  readonly past?: readonly { readonly person: string; readonly again: boolean }[]
  /** Codes of what the programme still waits for from her: screening, training, consent. */
  readonly missingSteps?: readonly string[]
  /** Paused, or on an announced absence. */
  readonly isAway?: boolean
  /** Rank of her management level, from 0 upwards. */
  readonly level?: number
  /** A language that is not named while the other is counts as "none". */
  readonly languages?: Readonly<Partial<Record<OfficialLanguage, LanguageLevel>>>
  readonly preferredLanguage?: OfficialLanguage
  /** The official language that she would like to practise with the other. */
  readonly practises?: OfficialLanguage
  /** Of each item of the rule set that she answered, by its code: −2, −1, 0, 1 or 2. */
  readonly values?: Readonly<Record<string, number>>
  /** Interests, motives, and what she would rather leave aside (with a code of its own): shared ones count alike. */
  readonly interests?: readonly string[]
  /** A mentee's: lived, or ahead of her. A mentor's: lived. Functions, transitions, contexts. */
  readonly paths?: readonly string[]
  /** When she can meet: a sum of `weekBit`, on a clock that is the same for the whole pool. */
  readonly week?: number
  /** What she accepts; absent, either. */
  readonly modes?: readonly MeetingMode[]
  readonly preferredMode?: MeetingMode
  readonly rhythm?: Rhythm
  readonly place?: Place
  /** Stands in where a place is missing: the same one is near, another one is far. */
  readonly region?: string
  /** Kilometres that she would travel to meet; absent, what the rule set says. */
  readonly farthest?: number
}

export interface Mentee extends Participant {
  /** What she wants to work on, the most important first. */
  readonly goals?: readonly string[]
  /** Least level in a language in common that she asks of both; absent, what the rule set says. */
  readonly leastLanguageLevel?: LanguageLevel
  /** Asks for somebody who declared one of these identities; without it identity counts for nothing. */
  readonly identity?: { readonly codes: readonly string[]; readonly as: "preference" | "requirement" }
  readonly mostImportant?: Criterion
  /** Keys of the mentors she would like best, the first first. */
  readonly wishes?: readonly string[]
  /** An instant in milliseconds: since when she waits. */
  readonly requestedAt: number
  /** Has waited beyond the programme's service standard. */
  readonly isOverdue?: boolean
}

export interface Mentor extends Participant {
  readonly expertise?: readonly { readonly concept: string; readonly level?: ExpertiseLevel }[]
  /** Concepts that she cannot help with. */
  readonly cannotHelpWith?: readonly string[]
  /** Declared so that mentees who ask for it may find it. */
  readonly identities?: readonly string[]
  /** Places that no pairing and no open proposal takes; pinned pairs of the same run count among those they leave. */
  readonly places: number
}

/** Everybody of one programme and one stream who may be paired. */
export interface Pool {
  readonly mentees: readonly Mentee[]
  readonly mentors: readonly Mentor[]
}
