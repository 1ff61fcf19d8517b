import { messages as english } from "./messages.en.js"
import { messages as french } from "./messages.fr.js"

export const messagesWords = { en: english, fr: french } as const
