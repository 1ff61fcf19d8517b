import { bulkMessages as english } from "./bulk-messages.en.js"
import { bulkMessages as french } from "./bulk-messages.fr.js"

export const bulkMessagesWords = { en: english, fr: french } as const
