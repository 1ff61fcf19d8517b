import { team as english } from "./team.en.js"
import { team as french } from "./team.fr.js"

export const teamWords = { en: english, fr: french } as const
