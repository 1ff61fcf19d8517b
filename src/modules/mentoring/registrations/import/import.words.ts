import { importing as english } from "./import.en.js"
import { importing as french } from "./import.fr.js"

export const importWords = { en: english, fr: french } as const
