import type { Language } from "../../../platform/wording.js"
import type { Crumb } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import type { OwnPairing } from "./find-pairing-for.js"
import { pairingsPaths } from "./pairings.paths.js"
import { pairingsWords } from "./pairings.words.js"

/** Above each page of a pairing. */
export function pairingCrumb(language: Language, { pairing, partner }: OwnPairing): Crumb {
  return {
    label: pairingsWords[language].title({ name: partner.name }),
    href: to(pairingsPaths.one, language, { id: pairing.id }),
  }
}
