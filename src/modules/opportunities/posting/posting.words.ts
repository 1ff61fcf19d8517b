import { posting as english } from "./posting.en.js"
import { posting as french } from "./posting.fr.js"

export const postingWords = { en: english, fr: french } as const
