import { proposals as english } from "./proposals.en.js"
import { proposals as french } from "./proposals.fr.js"

export const proposalsWords = { en: english, fr: french } as const
