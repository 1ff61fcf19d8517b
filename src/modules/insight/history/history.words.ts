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

type Words = Readonly<Record<string, string>>
type Codes = Readonly<Record<"kinds" | "states" | "programmeStates" | "reasons", Words>> &
  Pick<typeof codesInEnglish, "texts">

const codes: Readonly<Record<Language, Codes>> = { en: codesInEnglish, fr: codesInFrench }

export const kindCodes = Object.keys(codesInEnglish.kinds)

/** A kind of thing in words, or its code. */
export function sayKind(kind: string, language: Language): string {
  return codes[language].kinds[kind] ?? kind
}

/** What a thing was or became, in words, or its code: a programme is open as no message is. */
export function sayState(state: string, kind: string, language: Language): string {
  const { states, programmeStates } = codes[language]
  return (kind === "programme" ? programmeStates[state] : undefined) ?? states[state] ?? state
}

/** What modules give names to, by their codes: kinds of notices, of long work. */
export type NamedKinds = ReadonlyMap<string, Readonly<Record<Language, string>>>

/** Why or by what means, in words; undefined for codes that have none, such as those of a foreign program. */
export function sayReason(reason: string, language: Language, named: NamedKinds): string | undefined {
  const { reasons, texts } = codes[language]
  const [, text, version] = /^(terms|privacy)-(.+)$/.exec(reason) ?? []
  if (text !== undefined && version !== undefined) return texts[text as keyof typeof texts]({ version })
  return named.get(reason)?.[language] ?? reasons[reason]
}
