import type { Language } from "../../../platform/wording.js"
import type { ProgrammeText } from "../programmes/texts/find-programme-text.js"
import { fillPlaceholders, type Placeholder, paragraphsOf } from "../programmes/texts/programme-text.js"
import type { BulkWords } from "./bulk-message.js"

export function wordsIn({ subjectEn, subjectFr, textEn, textFr }: BulkWords, language: Language): ProgrammeText {
  return language === "en" ? { subject: subjectEn, text: textEn } : { subject: subjectFr, text: textFr }
}

interface ReadMessage {
  readonly subject: string
  /** What stands before the link, and what stands after it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The message as a page shows it: paragraphs of plain text around one link. */
export function readMessage(
  message: BulkWords,
  language: Language,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): ReadMessage {
  const { subject, text } = wordsIn(message, language)
  const [before = "", ...after] = text.split("{link}")
  return {
    subject: fillPlaceholders(subject, values),
    before: paragraphsOf(fillPlaceholders(before, values)),
    after: paragraphsOf(fillPlaceholders(after.join("\n\n"), values)),
  }
}
