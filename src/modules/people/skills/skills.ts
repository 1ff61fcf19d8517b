import type { Findable } from "../finding/findable.js"
import type { NamedConcept } from "../profile/current-concepts.js"

export const mostSkills = 50

/** The platform's own scale, said in the words of the form: what a person does alone, and what she teaches. */
export const skillLevels = ["beginner", "intermediate", "advanced", "expert"] as const
export type SkillLevel = (typeof skillLevels)[number]

/** One concept of the list of skills, in whichever language it was chosen. */
export interface Skill extends NamedConcept {
  readonly level: SkillLevel | null
  /** A year. */
  readonly lastUsed: number | null
}

/** What could be added, by code. */
export function gapsOfSkills(skills: readonly Skill[] | undefined): readonly string[] {
  if (!skills) return ["skills-missing"]
  return [
    ...(skills.some(({ level }) => level === null) ? ["skills-without-level"] : []),
    ...(skills.some(({ lastUsed }) => lastUsed === null) ? ["skills-without-year"] : []),
  ]
}

/** The strongest first, then the latest used; what she said nothing of comes last. */
export function inOrder<Each extends Skill>(skills: readonly Each[]): readonly Each[] {
  const rank = ({ level }: Skill) => (level === null ? -1 : skillLevels.indexOf(level))
  return skills.toSorted(
    (a, b) => rank(b) - rank(a) || (b.lastUsed ?? 0) - (a.lastUsed ?? 0) || a.code.localeCompare(b.code, "en"),
  )
}

/** By each skill, whatever its level. */
export function findablesOfSkills(skills: readonly Skill[]): readonly Findable[] {
  return skills.map(({ code, title }) => ({ text: title, filter: { facet: "skill", code } }))
}
