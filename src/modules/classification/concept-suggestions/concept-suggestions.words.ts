import { conceptSuggestions as english } from "./concept-suggestions.en.js"
import { conceptSuggestions as french } from "./concept-suggestions.fr.js"

export const conceptSuggestionsWords = { en: english, fr: french } as const
