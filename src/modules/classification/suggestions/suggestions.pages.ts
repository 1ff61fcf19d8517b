import { answerSuggestions } from "../../../web/choosing.js"
import { type Route, route } from "../../../web/page.js"
import type { Path } from "../../../web/paths.js"
import { classificationPaths } from "../classification.paths.js"
import { choiceLists } from "./choice-lists.js"
import type { SuggestionList } from "./suggestibles.js"

/** Where the box of each list asks while a person types. */
export const suggestionPaths: Readonly<Record<SuggestionList, Path<never>>> = {
  occupation: classificationPaths.occupationSuggestions,
  skill: classificationPaths.skillSuggestions,
  credential: classificationPaths.credentialSuggestions,
  "field-of-study": classificationPaths.fieldSuggestions,
  place: classificationPaths.placeSuggestions,
}

export const suggestionRoutes: readonly Route[] = Object.entries(suggestionPaths).map(([list, path]) =>
  route({
    path,
    access: "everyone",
    get: (request) => answerSuggestions(request, choiceLists[list as SuggestionList]),
  }),
)
