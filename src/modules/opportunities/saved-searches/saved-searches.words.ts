import { savedSearches as english } from "./saved-searches.en.js"
import { savedSearches as french } from "./saved-searches.fr.js"

export const savedSearchesWords = { en: english, fr: french } as const
