import { passwords as english } from "./passwords.en.js"
import { passwords as french } from "./passwords.fr.js"

export const passwordsWords = { en: english, fr: french } as const
