import { requests as english } from "./requests.en.js"
import { requests as french } from "./requests.fr.js"

export const requestsWords = { en: english, fr: french } as const
