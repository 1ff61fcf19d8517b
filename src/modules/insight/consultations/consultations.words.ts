import type { Language } from "../../../platform/wording.js"
import { consultations as english } from "./consultations.en.js"
import { consultations as french } from "./consultations.fr.js"

export const consultationsWords = { en: english, fr: french } as const

export const purposeCodes = Object.keys(english.purposes)

/** Why somebody looked, in words; a purpose of the past keeps its code. */
export function sayPurpose(purpose: string, language: Language): string {
  const purposes: Readonly<Record<string, string>> = consultationsWords[language].purposes
  return purposes[purpose] ?? purpose
}
