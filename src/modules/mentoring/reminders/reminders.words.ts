import { reminders as english } from "./reminders.en.js"
import { reminders as french } from "./reminders.fr.js"

export const remindersWords = { en: english, fr: french } as const
