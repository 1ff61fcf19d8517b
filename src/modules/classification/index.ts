import { joinWords, type WebModule } from "../../web/module.js"
import { classificationOperations } from "./classification.api.js"
import { classificationPaths } from "./classification.paths.js"
import { editionRoutes } from "./editions/editions.pages.js"
import { editionsWords } from "./editions/editions.words.js"
import { occupationRoutes } from "./occupations/occupations.pages.js"
import { occupationsWords } from "./occupations/occupations.words.js"
import { skillRoutes } from "./skills/skills.pages.js"
import { skillsWords } from "./skills/skills.words.js"
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
export { choiceLists, prepareSuggestions } from "./suggestions/choice-lists.js"
export { type SuggestionList, suggestionLists } from "./suggestions/suggestibles.js"
export { suggestionPaths } from "./suggestions/suggestions.pages.js"

const labels = {
  occupations: { en: occupationsWords.en.list.title, fr: occupationsWords.fr.list.title },
  skills: { en: skillsWords.en.list.title, fr: skillsWords.fr.list.title },
  desk: { en: editionsWords.en.desk.title, fr: editionsWords.fr.desk.title },
}

export const classificationModule: WebModule = {
  routes: [...occupationRoutes, ...skillRoutes, ...suggestionRoutes, ...editionRoutes],
  api: classificationOperations,
  words: joinWords([editionsWords]),
  footer: [
    { path: classificationPaths.occupations, label: labels.occupations },
    { path: classificationPaths.skills, label: labels.skills },
  ],
  desk: [{ path: classificationPaths.desk, label: labels.desk, access: { anyOf: ["reference-data"] } }],
}
