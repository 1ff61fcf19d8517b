import { grants as english } from "./grants.en.js"
import { grants as french } from "./grants.fr.js"

export const grantsWords = { en: english, fr: french } as const
