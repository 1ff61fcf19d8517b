import { notices as english } from "./notices.en.js"
import { notices as french } from "./notices.fr.js"

export const noticesWords = { en: english, fr: french } as const
