import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { securityCrumbs } from "../security/security-crumbs.js"
import { factorsPaths } from "./factors.paths.js"
import { factorsWords } from "./factors.words.js"

/** What stands above the pages of one factor. */
export function factorsCrumbs(language: Language): readonly Crumb[] {
  const { title } = factorsWords[language].overview
  return [...securityCrumbs(language), { label: title, href: to(factorsPaths.factors, language) }]
}
