import { defaultTexts as english } from "./default-texts.en.js"
import { defaultTexts as french } from "./default-texts.fr.js"

export const defaultTextsWords = { en: english, fr: french } as const
