import { occupations as english } from "./occupations.en.js"
import { occupations as french } from "./occupations.fr.js"

export const occupationsWords = { en: english, fr: french } as const
