import { authenticatorApp as english } from "./authenticator-app.en.js"
import { authenticatorApp as french } from "./authenticator-app.fr.js"

export const authenticatorAppWords = { en: english, fr: french } as const
