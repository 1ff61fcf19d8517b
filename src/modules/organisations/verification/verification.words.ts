import { verification as english } from "./verification.en.js"
import { verification as french } from "./verification.fr.js"

export const verificationWords = { en: english, fr: french } as const
