import { experience as english } from "./experience.en.js"
import { experience as french } from "./experience.fr.js"

export const experienceWords = { en: english, fr: french } as const
