import { lists as english } from "./lists.en.js"
import { lists as french } from "./lists.fr.js"

export const listsWords = { en: english, fr: french } as const
