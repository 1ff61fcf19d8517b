import { locks as english } from "./locks.en.js"
import { locks as french } from "./locks.fr.js"

export const locksWords = { en: english, fr: french } as const
