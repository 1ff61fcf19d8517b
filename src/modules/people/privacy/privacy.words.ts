import { privacy as english } from "./privacy.en.js"
import { privacy as french } from "./privacy.fr.js"

export const privacyWords = { en: english, fr: french } as const
