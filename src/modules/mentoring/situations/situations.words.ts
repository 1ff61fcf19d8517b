import { situations as english } from "./situations.en.js"
import { situations as french } from "./situations.fr.js"

export const situationsWords = { en: english, fr: french } as const
