import { agreement as english } from "./agreement.en.js"
import { agreement as french } from "./agreement.fr.js"

export const agreementWords = { en: english, fr: french } as const
