import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { securityWords } from "./security.words.js"

/** What stands above the pages that change how one signs in. */
export function securityCrumbs(language: Language): readonly Crumb[] {
  return [{ label: securityWords[language].title, href: to(accountsPaths.security, language) }]
}
