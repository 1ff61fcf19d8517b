import { home as english } from "./home.en.js"
import { home as french } from "./home.fr.js"

export const homeWords = { en: english, fr: french } as const
