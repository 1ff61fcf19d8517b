import { members as english } from "./members.en.js"
import { members as french } from "./members.fr.js"

export const membersWords = { en: english, fr: french } as const
