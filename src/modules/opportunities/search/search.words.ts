import { search as english } from "./search.en.js"
import { search as french } from "./search.fr.js"

export const searchWords = { en: english, fr: french } as const
