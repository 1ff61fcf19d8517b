import { applications as english } from "./applications.en.js"
import { applications as french } from "./applications.fr.js"

export const applicationsWords = { en: english, fr: french } as const
