import type { Reading } from "../../../../platform/context.js"
import type { Language } from "../../../../platform/wording.js"
import { defaultTextsWords } from "./default-texts.words.js"
import { type KindOf, questionsIn, type TextKind } from "./programme-text.js"
import { findText, type StoredText } from "./programme-text.store.js"

export interface ProgrammeText {
  /** Of a message; empty for the others. */
  readonly subject: string
  /** As it was written, its placeholders in place. */
  readonly text: string
}

/** The text in force: the programme's own, else the platform's. */
export function textInForce(stored: StoredText | undefined, kind: TextKind, language: Language): ProgrammeText {
  if (!stored) return defaultTextsWords[language].texts[kind]
  const { subjectEn, subjectFr, textEn, textFr } = stored
  return language === "en" ? { subject: subjectEn ?? "", text: textEn } : { subject: subjectFr ?? "", text: textFr }
}

/** What a programme says of this kind, in this language. */
export async function programmeText(
  reading: Reading,
  { id }: { readonly id: string },
  kind: TextKind,
  language: Language,
): Promise<ProgrammeText> {
  return textInForce(await findText(reading, id, kind), kind, language)
}

/** One question in both languages: an answer is read again beside what was asked. */
export interface ReviewQuestion {
  readonly en: string
  readonly fr: string
}

export async function programmeQuestions(
  reading: Reading,
  { id }: { readonly id: string },
  kind: KindOf<"questions">,
): Promise<readonly ReviewQuestion[]> {
  const stored = await findText(reading, id, kind)
  const french = questionsIn(textInForce(stored, kind, "fr").text)
  return questionsIn(textInForce(stored, kind, "en").text).map((en, index) => ({ en, fr: french[index] ?? en }))
}
