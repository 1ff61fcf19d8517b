import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { sessionsWords } from "./sessions.words.js"

/** What stands above the pages that lead back to a session. */
export function signInCrumbs(language: Language): readonly Crumb[] {
  return [{ label: sessionsWords[language].signIn.title, href: to(accountsPaths.signIn, language) }]
}
