import type { Language } from "../../../platform/wording.js"
import { acts as actsInEnglish } from "./acts.en.js"
import { acts as actsInFrench } from "./acts.fr.js"
import { history as english } from "./history.en.js"
import { history as french } from "./history.fr.js"

export const historyWords = { en: english, fr: french } as const

const acts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: actsInEnglish, fr: actsInFrench }

export const actCodes = Object.keys(actsInEnglish)

/** An act in words. One that the program no longer knows keeps its code: history outlives the code that wrote it. */
export function sayAct(act: string, language: Language): string {
  return acts[language][act] ?? act
}
