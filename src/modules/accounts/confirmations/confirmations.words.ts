import { confirmations as english } from "./confirmations.en.js"
import { confirmations as french } from "./confirmations.fr.js"

export const confirmationsWords = { en: english, fr: french } as const
