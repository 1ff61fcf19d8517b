import { position as english } from "./position.en.js"
import { position as french } from "./position.fr.js"

export const positionWords = { en: english, fr: french } as const
