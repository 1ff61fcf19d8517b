import { copy as english } from "./copy.en.js"
import { copy as french } from "./copy.fr.js"

export const copyWords = { en: english, fr: french } as const
