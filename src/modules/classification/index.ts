import { joinWords, type WebModule } from "../../web/module.js"
import { classificationOperations } from "./classification.api.js"
import { editionsWords } from "./editions/editions.words.js"
import { suggestionRoutes } from "./suggestions/suggestions.pages.js"

export type { Edition } from "./editions/edition.js"
export { listEditions } from "./editions/edition.store.js"
export { loadFirstLists } from "./editions/load-first-lists.js"
export { type ImportOutcome, importFiles } from "./imports/import-files.js"
export type { Importer } from "./imports/importer.js"
export { importers } from "./imports/importers.js"
export { type Concept, type ConceptList, nameIn } from "./lists/concept.js"
export { findConcepts, type ListedRow, listConcepts, listRows } from "./lists/list.store.js"
export { listsWords } from "./lists/lists.words.js"
export { choiceLists } from "./suggestions/choice-lists.js"
export { type SuggestionList, suggestionLists } from "./suggestions/suggestibles.js"
export { suggestionPaths } from "./suggestions/suggestions.pages.js"

export const classificationModule: WebModule = {
  routes: [...suggestionRoutes],
  api: classificationOperations,
  words: joinWords([editionsWords]),
}
