import { stem } from "./stem.js"
import type { TextLanguage } from "./suggestion-index.js"

/** “Managing”, “planning”; not “king” or “spring”. */
const progressive = /(?<=[aeiouy].*[^aeiou]|[aeiouy].*[uy])ing$/
/** « Développez », « gérez »: how notices address their reader. */
const address = /(?<=...)ez$/

/**
 * The stem of a word of running text in one language: what `stem` joins, and the inflections of verbs that notices are
 * full of. The word comes folded. O(length).
 */
export function stemText(folded: string, language: TextLanguage): string {
  if (language === "fr") return stem(folded.replace(address, "er"))
  return stem(folded.length > 5 ? folded.replace(progressive, "") : folded)
}
