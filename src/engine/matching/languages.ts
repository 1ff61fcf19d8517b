import { type Measure, unanswered } from "../measuring/measure.js"
import { officialLanguages } from "../scoring/participant.js"
import type { Candidate } from "./candidate.js"
import type { Requirements } from "./requirements.js"
import type { AskedComponent, MatchReason } from "./score.js"
import { languageComponents } from "./sides.js"

/**
 * Levels of other scales on that of the public service, where the lists themselves say “basic”, “intermediate” and
 * “advanced”: near enough to compare, and no test result.
 */
const scales: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/^X$/, 0],
  [/^(?:A|CLB-[1-4]|some-words)$/, 1],
  [/^(?:B|CLB-[5-8]|conversation)$/, 2],
  [/^(?:C|CLB-(?:9|1[0-2])|work)$/, 3],
  [/^(?:E|first-language)$/, 4],
  [/^P$/, 5],
]

/** Rank of a code of the list of language levels; undefined of a code that is not there. */
export const languageRank = (code: string): number | undefined => scales.find(([pattern]) => pattern.test(code))?.[1]

export function askedComponents({ languages = {} }: Requirements): readonly AskedComponent[] {
  return officialLanguages.flatMap((language) =>
    languageComponents.flatMap((component) => {
      const rank = languages[language]?.[component] ?? 0
      return rank > 0 ? [{ language, component, rank }] : []
    }),
  )
}

/** Components in which she is below what is asked; none where she says nothing of her languages. */
export function componentsBelow(requirements: Requirements, { languages }: Candidate): readonly AskedComponent[] {
  if (languages === undefined) return []
  return askedComponents(requirements).filter(
    ({ language, component, rank }) => (languages[language]?.[component] ?? 0) < rank,
  )
}

/** Share of the components asked that she reaches; one level below is half of one. */
export function measureLanguages(requirements: Requirements, { languages }: Candidate): Measure<MatchReason> {
  const components = askedComponents(requirements)
  if (components.length === 0 || languages === undefined) return unanswered
  const earned = components.reduce((sum, { language, component, rank }) => {
    const below = rank - (languages[language]?.[component] ?? 0)
    return sum + (below <= 0 ? 1000 : below === 1 ? 500 : 0)
  }, 0)
  const parts = components.length
  const isMet = earned === 1000 * parts
  return { earned, answered: parts, parts, reason: isMet ? { code: "languages-met", components } : null }
}
