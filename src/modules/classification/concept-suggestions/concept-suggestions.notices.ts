import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { nameIn } from "../lists/concept.js"
import { findConcepts } from "../lists/list.store.js"
import { findConceptSuggestion } from "./concept-suggestion.store.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"

const ofSuggestion = z.object({ suggestionId: z.uuid() })

/** Tells its author what became of a suggestion; gone when the suggestion is. */
export const conceptSuggestionDecided: NoticeKind<z.infer<typeof ofSuggestion>> = {
  name: "classification.suggestion-decided",
  label: { en: conceptSuggestionsWords.en.notices.label, fr: conceptSuggestionsWords.fr.notices.label },
  group: {
    name: "suggestions",
    label: { en: conceptSuggestionsWords.en.notices.group, fr: conceptSuggestionsWords.fr.notices.group },
  },
  details: ofSuggestion,
  guarantee: "must-arrive",
  optional: true,
  rhythm: "at-once",
  async describe(at, { suggestionId }) {
    const suggestion = await findConceptSuggestion(at, suggestionId)
    if (!suggestion) return null
    const { status, list, typed, concept, reason } = suggestion
    if (status === "waiting" || status === "withdrawn") return null
    const words = conceptSuggestionsWords[at.language]
    const found = concept === null ? undefined : (await findConcepts(at, list, [concept])).get(concept)
    const name = found ? nameIn(at.language, found.titles).text : typed
    return {
      title: words.notices.titles[status]({ typed }),
      text: reason === null ? words.notices.inList[list]({ name }) : words.reasons[reason],
      link: {
        label: concept === null ? words.notices.see : words.notices.addToProfile,
        href: to(conceptSuggestionsPaths.mine, at.language),
      },
    }
  },
}
