import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import type { Account } from "../account.store.js"
import { accountsPaths } from "../accounts.paths.js"
import { hasFactor } from "../factors/factor.store.js"
import { factorsPaths } from "../factors/factors.paths.js"
import { factorsWords } from "../factors/factors.words.js"
import { listAccessTokens } from "../tokens/access-token.store.js"
import { tokensPaths } from "../tokens/tokens.paths.js"
import { tokensWords } from "../tokens/tokens.words.js"
import { securityWords } from "./security.words.js"

/** One way by which the person signs in: how it stands, and the page where it is seen to. */
export interface SecurityRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly link: { readonly label: string; readonly href: string }
}

type Describe = (account: Account, language: Language, reading: Reading) => SecurityRow | Promise<SecurityRow>

const describePassword: Describe = ({ passwordHash }, language) => {
  const { password: words } = securityWords[language]
  const link =
    passwordHash === null
      ? { label: words.choose, href: to(accountsPaths.forgottenPassword, language) }
      : { label: words.change, href: to(accountsPaths.changePassword, language) }
  return { id: "password", title: words.title, text: passwordHash === null ? words.none : words.text, link }
}

const describeAddress: Describe = ({ address }, language) => {
  const { address: words } = securityWords[language]
  const link = { label: words.change, href: to(accountsPaths.changeAddress, language) }
  return { id: "address", title: words.title, text: address, link }
}

const describeFactors: Describe = async ({ id }, language, reading) => {
  const { title, on, off } = factorsWords[language].overview
  const link = { label: securityWords[language].factors, href: to(factorsPaths.factors, language) }
  return { id: "factors", title, text: (await hasFactor(reading, id)) ? on : off, link }
}

const describeTokens: Describe = async ({ id }, language, reading) => {
  const { title, overview } = tokensWords[language]
  const n = (await listAccessTokens(reading, id)).length
  const link = { label: overview.link, href: to(tokensPaths.tokens, language) }
  return { id: "tokens", title, text: n === 0 ? overview.none : overview.some({ n }), link }
}

/** In the order of the page. */
const ways: readonly Describe[] = [describePassword, describeAddress, describeFactors, describeTokens]

export function listSecurityRows(
  account: Account,
  language: Language,
  reading: Reading,
): Promise<readonly SecurityRow[]> {
  return Promise.all(ways.map((describe) => describe(account, language, reading)))
}
