import { organisations as english } from "./organisations.en.js"
import { organisations as french } from "./organisations.fr.js"

export const organisationsWords = { en: english, fr: french } as const
