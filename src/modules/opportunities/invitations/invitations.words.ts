import { invitations as english, type InvitationsMessages } from "./invitations.en.js"
import { invitations as french } from "./invitations.fr.js"

export type { InvitationsMessages }
export const invitationsWords = { en: english, fr: french } as const
