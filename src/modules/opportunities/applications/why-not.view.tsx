import type { Language } from "../../../platform/wording.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { Application } from "./application.store.js"
import { addressOf } from "./applications.paths.js"
import { applicationsWords } from "./applications.words.js"

export interface WhyNotProps {
  readonly language: Language
  /** The code of the rule that stands in the way. */
  readonly code: string
  readonly latest: Application | undefined
  /** To which it is limited. */
  readonly organisationNames: readonly string[]
}

/** In place of the button: why she cannot apply, and what she can do about it. */
export function WhyNot({ language, code, latest, organisationNames }: WhyNotProps) {
  const { apply: words, refusals } = applicationsWords[language]
  const sentences: Readonly<Record<string, unknown>> = refusals
  const sentence = sentences[code]
  const needsMembership = code === "federal-only" || code === "organisation-only"
  return (
    <Notice>
      <p>{typeof sentence === "string" ? sentence : words.closed}</p>
      {code === "organisation-only" && organisationNames.length > 0 && (
        <p>{words.limitedTo({ names: organisationNames })}</p>
      )}
      {needsMembership && (
        <p>
          <a href={to(organisationsPaths.mine, language)}>{words.toOrganisations}</a>
        </p>
      )}
      {latest && (
        <p>
          <a href={to(marketplacePaths.application, language, addressOf(latest))}>{words.toMine}</a>
        </p>
      )}
    </Notice>
  )
}
