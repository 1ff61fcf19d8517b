import { education as english } from "./education.en.js"
import { education as french } from "./education.fr.js"

export const educationWords = { en: english, fr: french } as const
