import { types as english } from "./types.en.js"
import { types as french } from "./types.fr.js"

export const typesWords = { en: english, fr: french } as const
