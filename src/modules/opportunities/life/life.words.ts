import { life as english } from "./life.en.js"
import { life as french } from "./life.fr.js"

export const lifeWords = { en: english, fr: french } as const
