import { imports as english } from "./imports.en.js"
import { imports as french } from "./imports.fr.js"

export const importsWords = { en: english, fr: french } as const
