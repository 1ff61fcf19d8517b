import { rules as english } from "./rules.en.js"
import { rules as french } from "./rules.fr.js"

export const rulesWords = { en: english, fr: french } as const
