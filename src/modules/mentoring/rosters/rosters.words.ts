import { rosters as english } from "./rosters.en.js"
import { rosters as french } from "./rosters.fr.js"

export const rostersWords = { en: english, fr: french } as const
