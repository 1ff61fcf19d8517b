import { recommendations as english } from "./recommendations.en.js"
import { recommendations as french } from "./recommendations.fr.js"

export const recommendationsWords = { en: english, fr: french } as const
