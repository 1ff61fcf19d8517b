import type { Temporal } from "temporal-polyfill"
import type { Language } from "./wording.js"

/** Since when what is written in each language is right; null where nothing is. */
export type CurrentDates = Readonly<Record<Language, Temporal.Instant | null>>

/** What is written in each language; null where nothing is. */
export type TextPair = Readonly<Record<Language, string | null>>

const other = (language: Language): Language => (language === "en" ? "fr" : "en")

/** The language whose text is older than the other's: readers and editors are told. */
export function staleLanguage({ en, fr }: CurrentDates): Language | undefined {
  if (!en || !fr || en.epochMilliseconds === fr.epochMilliseconds) return undefined
  return en.epochMilliseconds < fr.epochMilliseconds ? "en" : "fr"
}

/** The language in which somebody who reads this one is shown the pair; undefined where it is empty. */
export function shownLanguage(pair: TextPair, language: Language): Language | undefined {
  return [language, other(language)].find((each) => pair[each] !== null)
}

/** A text that changed is right now; so is the other one where its editor says that the two agree. */
export function datesAfter(
  before: { readonly pair: TextPair; readonly dates: CurrentDates },
  after: { readonly pair: TextPair; readonly agree: boolean },
  now: Temporal.Instant,
): CurrentDates {
  const dateOf = (language: Language) => {
    if (after.pair[language] === null) return null
    const isSame = after.pair[language] === before.pair[language]
    return isSame && !after.agree ? before.dates[language] : now
  }
  return { en: dateOf("en"), fr: dateOf("fr") }
}
