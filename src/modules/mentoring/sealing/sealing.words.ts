import { sealing as english } from "./sealing.en.js"
import { sealing as french } from "./sealing.fr.js"

export const sealingWords = { en: english, fr: french } as const
