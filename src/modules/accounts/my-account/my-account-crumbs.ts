import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { myAccountWords } from "./my-account.words.js"

/** What stands above the pages of « Mon compte ». */
export function myAccountCrumbs(language: Language): readonly Crumb[] {
  return [{ label: myAccountWords[language].title, href: to(accountsPaths.account, language) }]
}
