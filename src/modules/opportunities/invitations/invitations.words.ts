import { invitations as english } from "./invitations.en.js"
import { invitations as french } from "./invitations.fr.js"

export const invitationsWords = { en: english, fr: french } as const
