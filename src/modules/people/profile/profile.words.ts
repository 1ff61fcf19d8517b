import { profile as english } from "./profile.en.js"
import { profile as french } from "./profile.fr.js"

export const profileWords = { en: english, fr: french } as const
