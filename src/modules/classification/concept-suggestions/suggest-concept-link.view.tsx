import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import type { SuggestedList } from "./concept-suggestion.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"

interface SuggestConceptLinkProps {
  readonly language: Language
  readonly list: SuggestedList
  /** What somebody looked for, and the list does not have. */
  readonly typed?: string | undefined
  /** In whose list of skills it is missing. */
  readonly occupation?: string
}

/** Beside a list or its suggestion box: the way for whoever does not find what she looks for. */
export function SuggestConceptLink({ language, list, typed, occupation }: SuggestConceptLinkProps) {
  const { missing, suggest } = conceptSuggestionsWords[language].mine
  const query = new URLSearchParams({ list, ...(typed && { text: typed }), ...(occupation && { occupation }) })
  return (
    <p>
      {missing} <a href={`${to(conceptSuggestionsPaths.mine, language)}?${query}`}>{suggest[list]}</a>
    </p>
  )
}
