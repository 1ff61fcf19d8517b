import type { Language } from "../../../platform/wording.js"
import { acts as actsInEnglish } from "./acts.en.js"
import { acts as actsInFrench } from "./acts.fr.js"
import { codes as codesInEnglish } from "./codes.en.js"
import { codes as codesInFrench } from "./codes.fr.js"
import { history as english } from "./history.en.js"
import { history as french } from "./history.fr.js"

export const historyWords = { en: english, fr: french } as const

const acts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: actsInEnglish, fr: actsInFrench }

export const actCodes = Object.keys(actsInEnglish)

/** An act in words. One that the program no longer knows keeps its code: history outlives the code that wrote it. */
export function sayAct(act: string, language: Language): string {
  return acts[language][act] ?? act
}

const codes: Readonly<Record<Language, Readonly<Record<"kinds" | "states", Readonly<Record<string, string>>>>>> = {
  en: codesInEnglish,
  fr: codesInFrench,
}

export const kindCodes = Object.keys(codesInEnglish.kinds)

/** A kind of thing in words, or its code. */
export function sayKind(kind: string, language: Language): string {
  return codes[language].kinds[kind] ?? kind
}

/** What a thing was or became, in words, or its code. */
export function sayState(state: string, language: Language): string {
  return codes[language].states[state] ?? state
}
