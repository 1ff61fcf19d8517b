import { browserNameOf } from "../../../platform/browser-name.js"
import type { Language } from "../../../platform/wording.js"
import { sessionsWords } from "./sessions.words.js"

/** A browser as people name it: “Firefox on Windows”. */
export function sayBrowser(userAgent: string, language: Language): string {
  const { browser, system } = browserNameOf(userAgent)
  const words = sessionsWords[language].browser
  if (browser !== undefined && system !== undefined) return words.named({ browser, system })
  return browser ?? system ?? words.unknown
}
