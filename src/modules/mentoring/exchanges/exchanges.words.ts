import { exchanges as english } from "./exchanges.en.js"
import { exchanges as french } from "./exchanges.fr.js"

export const exchangesWords = { en: english, fr: french } as const
