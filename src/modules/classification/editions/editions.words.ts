import { editions as english } from "./editions.en.js"
import { editions as french } from "./editions.fr.js"

export const editionsWords = { en: english, fr: french } as const
