import { opportunity as english } from "./opportunity.en.js"
import { opportunity as french } from "./opportunity.fr.js"

export const opportunityWords = { en: english, fr: french } as const
