import { finding as english } from "./finding.en.js"
import { finding as french } from "./finding.fr.js"

export const findingWords = { en: english, fr: french } as const
