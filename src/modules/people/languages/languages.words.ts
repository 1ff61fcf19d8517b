import { languages as english } from "./languages.en.js"
import { languages as french } from "./languages.fr.js"

export const languagesWords = { en: english, fr: french } as const
