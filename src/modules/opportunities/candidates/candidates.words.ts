import { candidates as english } from "./candidates.en.js"
import { candidates as french } from "./candidates.fr.js"

export const candidatesWords = { en: english, fr: french } as const
