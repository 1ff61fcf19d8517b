import type { Language } from "../../platform/wording.js"
import { explanations as explanationsEn } from "./explanations.en.js"
import { explanations as explanationsFr } from "./explanations.fr.js"
import { pair as pairEn } from "./pair.en.js"
import { pair as pairFr } from "./pair.fr.js"
import { roster as rosterEn } from "./roster.en.js"
import { roster as rosterFr } from "./roster.fr.js"

const words = {
  en: { pair: pairEn, roster: rosterEn, explanations: explanationsEn },
  fr: { pair: pairFr, roster: rosterFr, explanations: explanationsFr },
} as const

export type PairWords = (typeof words)["en"]

export const wordsIn = (language: Language): PairWords => words[language]
