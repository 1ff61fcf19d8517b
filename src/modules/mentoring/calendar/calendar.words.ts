import { calendar as english } from "./calendar.en.js"
import { calendar as french } from "./calendar.fr.js"

export const calendarWords = { en: english, fr: french } as const
