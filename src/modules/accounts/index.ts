import { joinWords, type WebModule } from "../../web/module.js"
import { accountsWords } from "./accounts.words.js"
import { addressesWords } from "./addresses/addresses.words.js"
import { confirmationsWords } from "./confirmations/confirmations.words.js"
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

export const accountsMessageKinds = [...registrationMessageKinds, accountLocked]
export const accountsNoticeKinds = [...registrationNoticeKinds]

const words = [
  accountsWords,
  registrationWords,
  confirmationsWords,
  sessionsWords,
  passwordsWords,
  addressesWords,
  locksWords,
]

export const accountsModule: WebModule = {
  routes: [...registrationRoutes, ...sessionsRoutes],
  words: joinWords(words),
}
