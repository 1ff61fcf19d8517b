import { memberships as english } from "./memberships.en.js"
import { memberships as french } from "./memberships.fr.js"

export const membershipsWords = { en: english, fr: french } as const
