import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { factorsPaths } from "./factors.paths.js"
import { factorsWords } from "./factors.words.js"

/** What stands above the pages of one factor. */
export function factorsCrumbs(language: Language): readonly Crumb[] {
  return [{ label: factorsWords[language].overview.title, href: to(factorsPaths.factors, language) }]
}
