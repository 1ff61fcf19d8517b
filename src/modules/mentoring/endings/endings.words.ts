import { endings as english } from "./endings.en.js"
import { endings as french } from "./endings.fr.js"

export const endingsWords = { en: english, fr: french } as const
