import { joinWords, type WebModule } from "../../web/module.js"
import { accountsWords } from "./accounts.words.js"
import { addressesWords } from "./addresses/addresses.words.js"
import { confirmationsWords } from "./confirmations/confirmations.words.js"
import { authenticatorAppWords } from "./factors/authenticator-app/authenticator-app.words.js"
import { factorsMessageKinds } from "./factors/factors.messages.js"
import { factorsRoutes } from "./factors/factors.pages.js"
import { factorsPaths } from "./factors/factors.paths.js"
import { factorsWords } from "./factors/factors.words.js"
import { passkeysWords } from "./factors/passkeys/passkeys.words.js"
import { accountLocked } from "./locks/locks.messages.js"
import { locksWords } from "./locks/locks.words.js"
import { passwordsWords } from "./passwords/passwords.words.js"
import { registrationMessageKinds } from "./registration/registration.messages.js"
import { registrationNoticeKinds } from "./registration/registration.notices.js"
import { registrationRoutes } from "./registration/registration.pages.js"
import { registrationWords } from "./registration/registration.words.js"
import { sessionsRoutes } from "./sessions/sessions.pages.js"
import { sessionsWords } from "./sessions/sessions.words.js"

export { accountsPaths } from "./accounts.paths.js"
export { countBounce } from "./addresses/count-bounce.js"
export { identify } from "./sessions/identify.js"

export const accountsMessageKinds = [...registrationMessageKinds, accountLocked, ...factorsMessageKinds]
export const accountsNoticeKinds = [...registrationNoticeKinds]

const words = [
  accountsWords,
  registrationWords,
  confirmationsWords,
  sessionsWords,
  passwordsWords,
  addressesWords,
  locksWords,
  factorsWords,
  authenticatorAppWords,
  passkeysWords,
]

export const accountsModule: WebModule = {
  routes: [...registrationRoutes, ...sessionsRoutes, ...factorsRoutes],
  words: joinWords(words),
  account: [{ path: factorsPaths.factors, label: { en: factorsWords.en.label, fr: factorsWords.fr.label } }],
}
