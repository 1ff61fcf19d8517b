import { web as english } from "./web.en.js"
import { web as french } from "./web.fr.js"

export const webWords = { en: english, fr: french } as const
