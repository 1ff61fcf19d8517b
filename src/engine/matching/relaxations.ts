import type { MatchGate } from "./gate.js"
import { askedComponents } from "./languages.js"
import { type AskedSkill, essentialSkills, type Requirements } from "./requirements.js"
import type { AskedComponent } from "./score.js"
import type { LanguageRanks } from "./sides.js"
import { addDays } from "./time.js"

/** One requirement taken away, or lowered by a step: whoever was eligible stays so, and others may become it. */
export type Relaxation =
  /** The skill is wished for. */
  | { readonly code: "wish-skill"; readonly skill: string }
  /** The rank that is asked now, one lower than before. */
  | { readonly code: "lower-language"; readonly component: AskedComponent }
  | { readonly code: "lower-security"; readonly security: number }
  | { readonly code: "prefer-group-levels" }
  | { readonly code: "allow-remote" }
  | { readonly code: "reach-farther"; readonly kilometres: number }
  | { readonly code: "start-later"; readonly days: number }
  | { readonly code: "any-day" }
  | { readonly code: "open-to-all-organisations" }

/** A month, as people say it. */
const laterBy = 30
const fartherBy = 2

/** All that could be relaxed of what is asked, one at a time. */
export function listRelaxations(requirements: Requirements, { farthest }: { readonly farthest: number }) {
  const { security, areGroupLevelsRequired, groupLevels, place, isRemote, startsOn, endsOn, days } = requirements
  const relaxations: Relaxation[] = [
    ...essentialSkills(requirements).map((skill): Relaxation => ({ code: "wish-skill", skill })),
    ...askedComponents(requirements).map(
      ({ rank, ...component }): Relaxation => ({ code: "lower-language", component: { ...component, rank: rank - 1 } }),
    ),
  ]
  if (security) relaxations.push({ code: "lower-security", security: security - 1 })
  if (areGroupLevelsRequired && groupLevels?.length) relaxations.push({ code: "prefer-group-levels" })
  if (place && !isRemote) {
    const kilometres = fartherBy * (requirements.farthest ?? farthest)
    relaxations.push({ code: "allow-remote" }, { code: "reach-farther", kilometres })
  }
  if (startsOn || endsOn) relaxations.push({ code: "start-later", days: laterBy })
  if (days?.length) relaxations.push({ code: "any-day" })
  if (requirements.organisations?.length) relaxations.push({ code: "open-to-all-organisations" })
  return relaxations
}

/** The gate that each of them opens for some. */
export const gateOfRelaxation: Readonly<Record<Relaxation["code"], MatchGate>> = {
  "wish-skill": "essential-skill-missing",
  "lower-language": "language-below",
  "lower-security": "security-below",
  "prefer-group-levels": "group-level-outside",
  "allow-remote": "too-far",
  "reach-farther": "too-far",
  "start-later": "not-free-in-time",
  "any-day": "no-common-day",
  "open-to-all-organisations": "organisation-restricted",
}

/** What the opportunity would ask with it. */
export function relax(requirements: Requirements, relaxation: Relaxation): Requirements {
  switch (relaxation.code) {
    case "wish-skill":
      return { ...requirements, skills: wishFor(relaxation.skill, requirements) }
    case "lower-language":
      return { ...requirements, languages: withRank(relaxation.component, requirements) }
    case "lower-security":
      return { ...requirements, security: relaxation.security }
    case "prefer-group-levels":
      return { ...requirements, areGroupLevelsRequired: false }
    case "allow-remote":
      return { ...requirements, isRemote: true }
    case "reach-farther":
      return { ...requirements, farthest: relaxation.kilometres }
    case "start-later":
      return postpone(requirements, relaxation.days)
    case "any-day":
      return { ...requirements, days: [] }
    case "open-to-all-organisations":
      return { ...requirements, organisations: [] }
  }
}

const wishFor = (wished: string, { skills = [] }: Requirements): readonly AskedSkill[] =>
  skills.map((skill) => (skill.concept === wished ? { ...skill, isEssential: false } : skill))

const withRank = ({ language, component, rank }: AskedComponent, { languages = {} }: Requirements): LanguageRanks => ({
  ...languages,
  [language]: { ...languages[language], [component]: rank },
})

function postpone({ startsOn, endsOn, ...requirements }: Requirements, days: number): Requirements {
  return {
    ...requirements,
    ...(startsOn !== undefined && { startsOn: addDays(startsOn, days) }),
    ...(endsOn !== undefined && { endsOn: addDays(endsOn, days) }),
  }
}
