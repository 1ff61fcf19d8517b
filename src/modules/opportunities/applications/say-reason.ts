import type { Language } from "../../../platform/wording.js"
import { listsWords } from "../lists/lists.words.js"
import type { Application } from "./application.store.js"

/** Why an application ended, in the words of the list from which it was chosen; undefined where nothing was said. */
export function sayReason(language: Language, { reason }: Pick<Application, "reason">): string | undefined {
  const { leavingReasons, notSelectedReasons } = listsWords[language]
  const words: Readonly<Record<string, string>> = { ...leavingReasons, ...notSelectedReasons }
  return reason === null ? undefined : words[reason]
}
