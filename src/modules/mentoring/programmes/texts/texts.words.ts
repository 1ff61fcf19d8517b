import { texts as english } from "./texts.en.js"
import { texts as french } from "./texts.fr.js"

export const textsWords = { en: english, fr: french } as const
