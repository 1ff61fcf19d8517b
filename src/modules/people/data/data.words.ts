import { data as english } from "./data.en.js"
import { data as french } from "./data.fr.js"

export const dataWords = { en: english, fr: french } as const
