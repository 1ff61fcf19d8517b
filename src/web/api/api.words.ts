import { api as english } from "./api.en.js"
import { api as french } from "./api.fr.js"

export const apiWords = { en: english, fr: french } as const
