import { security as english } from "./security.en.js"
import { security as french } from "./security.fr.js"

export const securityWords = { en: english, fr: french } as const
