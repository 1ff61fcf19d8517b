import { joinWords, type WebModule } from "../../web/module.js"
import { editionsWords } from "./editions/editions.words.js"

export { loadFirstLists } from "./editions/load-first-lists.js"
export { type Concept, type ConceptList, nameIn } from "./lists/concept.js"
export { findConcepts, listConcepts } from "./lists/concept.store.js"

export const classificationModule: WebModule = {
  routes: [],
  words: joinWords([editionsWords]),
}
