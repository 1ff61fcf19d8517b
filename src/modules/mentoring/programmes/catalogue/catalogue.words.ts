import { catalogue as english } from "./catalogue.en.js"
import { catalogue as french } from "./catalogue.fr.js"

export const catalogueWords = { en: english, fr: french } as const
