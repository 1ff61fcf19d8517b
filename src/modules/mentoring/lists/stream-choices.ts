import type { Stream } from "../../../engine/scoring/rule-set.js"
import type { Language } from "../../../platform/wording.js"
import { listsWords } from "./lists.words.js"

/** Streams to choose from, each with what it is for. */
export function streamChoices(streams: readonly Stream[], language: Language) {
  const names = listsWords[language].streams
  return streams.map((value) => ({ value, label: names[value].name, hint: names[value].text }))
}
