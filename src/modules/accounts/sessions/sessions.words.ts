import { sessions as english } from "./sessions.en.js"
import { sessions as french } from "./sessions.fr.js"

export const sessionsWords = { en: english, fr: french } as const
