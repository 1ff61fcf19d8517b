import { history as english } from "./history.en.js"
import { history as french } from "./history.fr.js"

export const historyWords = { en: english, fr: french } as const
