import { accounts as english } from "./accounts.en.js"
import { accounts as french } from "./accounts.fr.js"

export const accountsWords = { en: english, fr: french } as const
