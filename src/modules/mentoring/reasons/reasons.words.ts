import { reasons as english } from "./reasons.en.js"
import { reasons as french } from "./reasons.fr.js"

export const reasonsWords = { en: english, fr: french } as const
