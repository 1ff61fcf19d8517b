import { factors as english } from "./factors.en.js"
import { factors as french } from "./factors.fr.js"

export const factorsWords = { en: english, fr: french } as const
