import { credentials as english } from "./credentials.en.js"
import { credentials as french } from "./credentials.fr.js"

export const credentialsWords = { en: english, fr: french } as const
