import { type TextLanguage, textLanguages } from "../text/suggestion-index.js"
import type { Suggestions } from "../text/suggestions.js"

/** Unit groups kept of each title: the best, and those nearly as good. */
const mostGroups = 2
const nearlyAsGood = 0.9

/**
 * The unit groups that a title is suggested to mean, whichever language it is written in; where both titles mean one, that
 * one alone. A title that is like none means none. `occupations` has the titles of unit groups in both languages.
 */
export function titleOccupations(
  titles: Readonly<Partial<Record<TextLanguage, string | null>>>,
  occupations: Suggestions,
): readonly string[] {
  const [one, other] = textLanguages
    .map((language) => meaningsOf(titles[language] ?? "", language, occupations))
    .filter((meanings) => meanings.length > 0)
  if (one === undefined || other === undefined) return one ?? []
  const both = one.filter((code) => other.includes(code))
  return both.length > 0 ? both : [...one, ...other]
}

function meaningsOf(title: string, language: TextLanguage, occupations: Suggestions): readonly string[] {
  const found = title.trim() === "" ? [] : occupations.find(title, { language, limit: mostGroups })
  const best = found[0]?.score ?? 0
  return found.filter(({ score }) => score >= nearlyAsGood * best).map(({ key }) => key)
}
