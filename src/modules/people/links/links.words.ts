import { links as english } from "./links.en.js"
import { links as french } from "./links.fr.js"

export const linksWords = { en: english, fr: french } as const
