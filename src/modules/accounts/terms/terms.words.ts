import { terms as english } from "./terms.en.js"
import { terms as french } from "./terms.fr.js"

export const termsWords = { en: english, fr: french } as const
