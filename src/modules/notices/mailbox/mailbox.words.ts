import { mailbox as english } from "./mailbox.en.js"
import { mailbox as french } from "./mailbox.fr.js"

export const mailboxWords = { en: english, fr: french } as const
