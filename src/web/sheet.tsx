import { suggestionsOfUiSheet, titleOfUiSheet, UiSheet } from "../ui/sheet.view.js"
import { suggestionScripts } from "../ui/suggestion-field.js"
import { answerSuggestions, type ChoiceList } from "./choosing.js"
import { page, type Route, route } from "./page.js"
import { path } from "./paths.js"

/** Every component with its states, for those who build and those who judge. */
export const sheetPath = path({ en: "/_ui", fr: "/_ui" })

const suggestionsPath = path({ en: "/_ui/suggestions", fr: "/_ui/suggestions" })

/** Invented places: a box on the sheet answers as one of a real list does. */
const places: ChoiceList = {
  async suggest(_, { typed, language, limit }) {
    const found = suggestionsOfUiSheet(language).filter(({ text }) => text.toLowerCase().includes(typed.toLowerCase()))
    return found.slice(0, limit)
  },
  resolve: async () => [],
}

export const sheetRoutes: readonly Route[] = [
  route({
    path: sheetPath,
    access: "everyone",
    get: ({ language }) => page({ title: titleOfUiSheet(language), body: <UiSheet />, scripts: suggestionScripts }),
  }),
  route({ path: suggestionsPath, access: "everyone", get: (request) => answerSuggestions(request, places) }),
]
