import { availability as english } from "./availability.en.js"
import { availability as french } from "./availability.fr.js"

export const availabilityWords = { en: english, fr: french } as const
