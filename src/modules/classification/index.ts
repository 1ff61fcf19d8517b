import type { Access } from "../../web/access.js"
import { joinWords, type WebModule } from "../../web/module.js"
import { classificationOperations } from "./classification.api.js"
import { classificationPaths } from "./classification.paths.js"
import { countConceptSuggestions } from "./concept-suggestions/concept-suggestion.store.js"
import { conceptSuggestionDecided } from "./concept-suggestions/concept-suggestions.notices.js"
import { conceptSuggestionsPaths } from "./concept-suggestions/concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions/concept-suggestions.words.js"
import { mySuggestionsRoutes } from "./concept-suggestions/my-suggestions.pages.js"
import type { ProfilePages } from "./concept-suggestions/my-suggestions.view.js"
import { suggestionDeskRoutes } from "./concept-suggestions/suggestion-desk.pages.js"
import { editionRoutes } from "./editions/editions.pages.js"
import { editionsWords } from "./editions/editions.words.js"
import { importsWords } from "./imports/imports.words.js"
import { occupationRoutes } from "./occupations/occupations.pages.js"
import { occupationsWords } from "./occupations/occupations.words.js"
import { skillRoutes } from "./skills/skills.pages.js"
import { skillsWords } from "./skills/skills.words.js"
import { suggestionRoutes } from "./suggestions/suggestions.pages.js"

export { publicationTasks as classificationTasks } from "./concept-suggestions/publication.tasks.js"
export { SuggestConceptLink } from "./concept-suggestions/suggest-concept-link.view.js"
export { type Edition, isEmpty } from "./editions/edition.js"
export { listEditions } from "./editions/edition.store.js"
export type { Progress } from "./editions/load-edition.js"
export { loadFirstLists } from "./editions/load-first-lists.js"
export { type ImportReport, importFiles } from "./imports/import-files.js"
export { type ImportKindName, importKindNames } from "./imports/import-kinds.js"
export { type Concept, type ConceptList, nameIn } from "./lists/concept.js"
export { findConcepts, listConcepts, listRows } from "./lists/list.store.js"
export type { Row } from "./lists/lists.js"
export { listsWords } from "./lists/lists.words.js"
export { choiceLists, prepareSuggestions } from "./suggestions/choice-lists.js"
export { suggestionPaths } from "./suggestions/suggestions.pages.js"

const labels = {
  occupations: { en: occupationsWords.en.list.title, fr: occupationsWords.fr.list.title },
  skills: { en: skillsWords.en.list.title, fr: skillsWords.fr.list.title },
  desk: { en: editionsWords.en.desk.title, fr: editionsWords.fr.desk.title },
  mySuggestions: { en: conceptSuggestionsWords.en.mine.title, fr: conceptSuggestionsWords.fr.mine.title },
  suggestionDesk: { en: conceptSuggestionsWords.en.desk.title, fr: conceptSuggestionsWords.fr.desk.title },
}

const access: Access = { anyOf: ["reference-data"] }

export const classificationWords = joinWords([editionsWords, importsWords, conceptSuggestionsWords])

export const classificationNoticeKinds = [conceptSuggestionDecided]

/** The lists from which people choose; the profile says on which of its pages they do. */
export function classificationModule(profilePages: ProfilePages): WebModule {
  return {
    routes: [
      ...occupationRoutes,
      ...skillRoutes,
      ...suggestionRoutes,
      ...editionRoutes,
      ...mySuggestionsRoutes(profilePages),
      ...suggestionDeskRoutes,
    ],
    api: classificationOperations,
    words: classificationWords,
    footer: [
      { path: classificationPaths.occupations, label: labels.occupations },
      { path: classificationPaths.skills, label: labels.skills },
    ],
    account: [{ path: conceptSuggestionsPaths.mine, label: labels.mySuggestions }],
    desk: [
      { path: classificationPaths.desk, label: labels.desk, access },
      {
        path: conceptSuggestionsPaths.desk,
        label: labels.suggestionDesk,
        access,
        count: (reading) => countConceptSuggestions(reading, "waiting"),
      },
    ],
  }
}
