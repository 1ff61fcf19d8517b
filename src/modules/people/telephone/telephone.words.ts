import { telephone as english } from "./telephone.en.js"
import { telephone as french } from "./telephone.fr.js"

export const telephoneWords = { en: english, fr: french } as const
