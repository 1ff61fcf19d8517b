import { skills as english } from "./skills.en.js"
import { skills as french } from "./skills.fr.js"

export const skillsWords = { en: english, fr: french } as const
