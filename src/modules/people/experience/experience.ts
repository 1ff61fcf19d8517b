import type { Findable } from "../finding/findable.js"
import type { NamedConcept } from "../profile/current-concepts.js"
import type { Pair } from "../profile/pair.js"

export const mostExperiences = 30

/** A stretch of work, as a reader is shown it; several may overlap. */
export interface Experience {
  /** As she names it. */
  readonly title: Pair
  readonly occupation: NamedConcept | null
  readonly organisation: Pair | null
  /** Months, such as 2026-03; no end while it lasts. */
  readonly from: string
  readonly until: string | null
  readonly done: Pair | null
}

/** What could be added, by code. */
export function gapsOfExperience(experiences: readonly Experience[] | undefined): readonly string[] {
  if (!experiences) return ["experience-missing"]
  return [
    ...(experiences.some(({ occupation }) => occupation === null) ? ["experience-without-occupation"] : []),
    ...(experiences.some(({ done }) => done === null) ? ["experience-without-work"] : []),
  ]
}

/** The latest first: what lasts, then by end, then by start. */
export function inOrder<Each extends Experience>(experiences: readonly Each[]): readonly Each[] {
  const lasting = "9999-12"
  const byMonth = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return experiences.toSorted((a, b) => byMonth(a.until ?? lasting, b.until ?? lasting) || byMonth(a.from, b.from))
}

/** By what she has done, where, and the occupation that it was. */
export function findablesOfExperience(experiences: readonly Experience[]): readonly Findable[] {
  return experiences.flatMap(({ title, occupation, organisation }) =>
    [title, occupation?.title, organisation].flatMap((text) => (text ? [{ text }] : [])),
  )
}
