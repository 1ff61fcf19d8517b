import { registration as english } from "./registration.en.js"
import { registration as french } from "./registration.fr.js"

export const registrationWords = { en: english, fr: french } as const
