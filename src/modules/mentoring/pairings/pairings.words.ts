import { pairings as english } from "./pairings.en.js"
import { pairings as french } from "./pairings.fr.js"

export const pairingsWords = { en: english, fr: french } as const
