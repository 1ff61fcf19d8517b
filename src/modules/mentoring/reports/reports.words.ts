import { reports as english } from "./reports.en.js"
import { reports as french } from "./reports.fr.js"

export const reportsWords = { en: english, fr: french } as const
