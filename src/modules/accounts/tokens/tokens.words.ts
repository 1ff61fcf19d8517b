import { tokens as english } from "./tokens.en.js"
import { tokens as french } from "./tokens.fr.js"

export const tokensWords = { en: english, fr: french } as const
