import type { Findable } from "../finding/findable.js"
import type { NamedConcept } from "../profile/current-concepts.js"
import type { Pair } from "../profile/pair.js"

export const mostStudies = 20

export const studyStatuses = ["completed", "under-way"] as const
export type StudyStatus = (typeof studyStatuses)[number]

/** The level of somebody who has none: nothing to add to a profile. */
export const noLevel = "none"

/** One course of study, as a reader is shown it. */
export interface Study {
  readonly level: NamedConcept
  readonly field: NamedConcept | null
  readonly school: Pair | null
  /** When it was completed, or will be. */
  readonly year: number | null
  readonly status: StudyStatus
}

/** Levels that are reached in no field. */
const general = ["high-school", "quebec-des"]

/** What could be added, by code. */
export function gapsOfEducation(studies: readonly Study[] | undefined): readonly string[] {
  if (!studies) return ["education-missing"]
  const lacksField = studies.some(({ field, level }) => field === null && !general.includes(level.code))
  return lacksField ? ["education-without-field"] : []
}

/** What is under way first, then the latest completed. */
export function inOrder<Each extends Study>(studies: readonly Each[]): readonly Each[] {
  const rank = ({ status }: Study) => (status === "under-way" ? 1 : 0)
  return studies.toSorted((a, b) => rank(b) - rank(a) || (b.year ?? 0) - (a.year ?? 0))
}

/** By what was studied, to what level and where. */
export function findablesOfEducation(studies: readonly Study[]): readonly Findable[] {
  return studies.flatMap(({ level, field, school }) =>
    [level.title, field?.title, school].flatMap((text) => (text ? [{ text }] : [])),
  )
}
