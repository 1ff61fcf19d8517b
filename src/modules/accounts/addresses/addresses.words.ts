import { addresses as english } from "./addresses.en.js"
import { addresses as french } from "./addresses.fr.js"

export const addressesWords = { en: english, fr: french } as const
