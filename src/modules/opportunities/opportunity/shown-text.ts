import { type CurrentDates, shownLanguage, staleLanguage, type TextPair } from "../../../platform/text-pair.js"
import type { Language } from "../../../platform/wording.js"
import type { Opportunity } from "./opportunity.store.js"
import { opportunityWords } from "./opportunity.words.js"

/** A text as somebody who reads a language is shown it. */
interface ShownText {
  readonly text: string
  readonly language: Language
  /** The other language says something more recent. */
  readonly isOlder: boolean
}

type Dated = Pick<Opportunity, "enCurrentAt" | "frCurrentAt">

function shownText(language: Language, pair: TextPair, { enCurrentAt, frCurrentAt }: Dated): ShownText | undefined {
  const dates: CurrentDates = { en: enCurrentAt, fr: frCurrentAt }
  const shown = shownLanguage(pair, language)
  const text = shown && pair[shown]
  return text ? { text, language: shown, isOlder: staleLanguage(dates) === shown } : undefined
}

/** The title in the reader’s language, else in the other one; a draft may have none yet. */
export function shownTitle(
  { titleEn, titleFr, ...dated }: Pick<Opportunity, "titleEn" | "titleFr"> & Dated,
  language: Language,
): ShownText {
  const shown = shownText(language, { en: titleEn, fr: titleFr }, dated)
  return shown ?? { text: opportunityWords[language].untitled, language, isOlder: false }
}

export function shownDescription(
  { descriptionEn, descriptionFr, ...dated }: Pick<Opportunity, "descriptionEn" | "descriptionFr"> & Dated,
  language: Language,
): ShownText | undefined {
  return shownText(language, { en: descriptionEn, fr: descriptionFr }, dated)
}
