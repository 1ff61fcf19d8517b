import { answers as english } from "./answers.en.js"
import { answers as french } from "./answers.fr.js"

export const answersWords = { en: english, fr: french } as const
