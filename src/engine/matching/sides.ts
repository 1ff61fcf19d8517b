import type { OfficialLanguage } from "../scoring/participant.js"

/**
 * The two sides of a match as codes and numbers, in no language: a skill, an occupation or a level is the same code
 * whichever language each person reads and writes, and no title, description or name is looked at. Only keys are
 * required: whatever else is absent was not asked, or not answered.
 */

/** Of an opportunity type that has one side only, everybody is on both. */
export const sides = ["offering", "seeking", "both"] as const
export type Side = (typeof sides)[number]

const opposites: Readonly<Record<Side, Side>> = { offering: "seeking", seeking: "offering", both: "both" }

/** Of those whom an opportunity of this side is for. */
export const oppositeOf = (side: Side): Side => opposites[side]

export const languageComponents = ["reading", "writing", "oral"] as const
export type LanguageComponent = (typeof languageComponents)[number]

/** Ranks on the scale of the public service: X 0, A 1, B 2, C 3, E (exempt) 4, P 5. See `languageRank`. */
export type LanguageRanks = Readonly<
  Partial<Record<OfficialLanguage, Readonly<Partial<Record<LanguageComponent, number>>>>>
>

export const daysOfWeek = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const
export type DayOfWeek = (typeof daysOfWeek)[number]

export interface GroupLevel {
  /** Code of an occupational group, such as AS or CT-FIN. */
  readonly group: string
  /** As a number: 4 of AS-04. */
  readonly level?: number
}
