import { outside as english } from "./outside.en.js"
import { outside as french } from "./outside.fr.js"

export const outsideWords = { en: english, fr: french } as const
