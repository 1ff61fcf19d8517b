import { registrations as english } from "./registrations.en.js"
import { registrations as french } from "./registrations.fr.js"

export const registrationsWords = { en: english, fr: french } as const
