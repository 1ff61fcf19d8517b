import { rhythms as english } from "./rhythms.en.js"
import { rhythms as french } from "./rhythms.fr.js"

export const rhythmsWords = { en: english, fr: french } as const
