import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { myAccountCrumbs } from "../my-account/my-account-crumbs.js"
import { securityWords } from "./security.words.js"

/** What stands above the pages that change how one signs in. */
export function securityCrumbs(language: Language): readonly Crumb[] {
  return [
    ...myAccountCrumbs(language),
    { label: securityWords[language].title, href: to(accountsPaths.security, language) },
  ]
}
