import { meetings as english } from "./meetings.en.js"
import { meetings as french } from "./meetings.fr.js"

export const meetingsWords = { en: english, fr: french } as const
