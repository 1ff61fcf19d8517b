import { joinWords, type WebModule } from "../../web/module.js"
import { accountsPaths } from "./accounts.paths.js"
import { accountsWords } from "./accounts.words.js"
import { addressesMessageKinds } from "./addresses/addresses.messages.js"
import { addressesRoutes, heldAddressBlock } from "./addresses/addresses.pages.js"
import { addressesWords } from "./addresses/addresses.words.js"
import { confirmationsWords } from "./confirmations/confirmations.words.js"
import { directoriesNoticeKinds } from "./directories/directories.notices.js"
import { directoriesRoutes } from "./directories/directories.pages.js"
import { directoriesPaths } from "./directories/directories.paths.js"
import { directoriesWords } from "./directories/directories.words.js"
import { directoriesDeskRoutes } from "./directories/directories-desk.pages.js"
import { authenticatorAppWords } from "./factors/authenticator-app/authenticator-app.words.js"
import { factorsNoticeKinds } from "./factors/factors.notices.js"
import { factorsRoutes } from "./factors/factors.pages.js"
import { factorsWords } from "./factors/factors.words.js"
import { passkeysWords } from "./factors/passkeys/passkeys.words.js"
import { grantsNoticeKinds } from "./grants/grants.notices.js"
import { grantsRoutes } from "./grants/grants.pages.js"
import { grantsPaths } from "./grants/grants.paths.js"
import { grantsWords } from "./grants/grants.words.js"
import { keptFormsRoutes } from "./kept-forms/kept-forms.pages.js"
import { keptFormsWords } from "./kept-forms/kept-forms.words.js"
import { accountLocked } from "./locks/locks.messages.js"
import { locksRoutes } from "./locks/locks.pages.js"
import { locksWords } from "./locks/locks.words.js"
import { myAccountOperations } from "./my-account/my-account.api.js"
import { myAccountRoutes } from "./my-account/my-account.pages.js"
import { myAccountWords } from "./my-account/my-account.words.js"
import { passwordsMessageKinds } from "./passwords/passwords.messages.js"
import { passwordsNoticeKinds } from "./passwords/passwords.notices.js"
import { passwordsRoutes } from "./passwords/passwords.pages.js"
import { passwordsWords } from "./passwords/passwords.words.js"
import { registrationMessageKinds } from "./registration/registration.messages.js"
import { registrationNoticeKinds } from "./registration/registration.notices.js"
import { registrationRoutes } from "./registration/registration.pages.js"
import { registrationWords } from "./registration/registration.words.js"
import { securityRoutes } from "./security/security.pages.js"
import { securityWords } from "./security/security.words.js"
import { sessionsNoticeKinds } from "./sessions/sessions.notices.js"
import { sessionsRoutes } from "./sessions/sessions.pages.js"
import { sessionsWords } from "./sessions/sessions.words.js"
import { termsRoutes } from "./terms/terms.pages.js"
import { tokensNoticeKinds } from "./tokens/tokens.notices.js"
import { tokensRoutes } from "./tokens/tokens.pages.js"
import { tokensWords } from "./tokens/tokens.words.js"

export { accountsPaths } from "./accounts.paths.js"
export { accountsRecurring, accountsTasks } from "./accounts.tasks.js"
export { findMemberByAddress } from "./addresses/address.store.js"
export { countBounce } from "./addresses/count-bounce.js"
export { addDemonstrationAccounts, hashDemonstrationPassword } from "./demonstration/add-demonstration-accounts.js"
export { findDemonstrationMember } from "./demonstration/find-demonstration-member.js"
export { type AccountDescription, describeAccount } from "./describe-account.js"
export { checkHolder } from "./factors/check-holder.js"
export { takeFactorsAway } from "./factors/take-factors-away.js"
export { findAccountIdByName } from "./find-account-by-name.js"
export { giveFounderRole } from "./grants/give-founder-role.js"
export { grantRole } from "./grants/grant-role.js"
export { revokeRole, revokeRoleOf } from "./grants/revoke-role.js"
export { keepPosted } from "./kept-forms/keep-posted.js"
export { liftLock } from "./locks/lift-lock.js"
export { identify } from "./sessions/identify.js"
export { wasProvedSince } from "./sessions/session.store.js"
export { identifyByToken } from "./tokens/identify-by-token.js"
export { tokensPaths } from "./tokens/tokens.paths.js"

export const accountsMessageKinds = [
  ...registrationMessageKinds,
  accountLocked,
  ...passwordsMessageKinds,
  ...addressesMessageKinds,
]
export const accountsNoticeKinds = [
  ...registrationNoticeKinds,
  ...sessionsNoticeKinds,
  ...passwordsNoticeKinds,
  ...factorsNoticeKinds,
  ...grantsNoticeKinds,
  ...directoriesNoticeKinds,
  ...tokensNoticeKinds,
]

const words = [
  accountsWords,
  registrationWords,
  confirmationsWords,
  sessionsWords,
  passwordsWords,
  addressesWords,
  locksWords,
  keptFormsWords,
  myAccountWords,
  securityWords,
  factorsWords,
  authenticatorAppWords,
  passkeysWords,
  grantsWords,
  directoriesWords,
  tokensWords,
]

export const accountsModule: WebModule = {
  routes: [
    ...registrationRoutes,
    ...sessionsRoutes,
    ...locksRoutes,
    ...keptFormsRoutes,
    ...termsRoutes,
    ...passwordsRoutes,
    ...myAccountRoutes,
    ...securityRoutes,
    ...addressesRoutes,
    ...factorsRoutes,
    ...grantsRoutes,
    ...directoriesRoutes,
    ...directoriesDeskRoutes,
    ...tokensRoutes,
  ],
  api: myAccountOperations,
  words: joinWords(words),
  dashboard: heldAddressBlock,
  account: [
    { path: accountsPaths.account, label: { en: myAccountWords.en.title, fr: myAccountWords.fr.title } },
    { path: accountsPaths.security, label: { en: securityWords.en.title, fr: securityWords.fr.title } },
  ],
  desk: [
    {
      path: grantsPaths.grants,
      label: { en: grantsWords.en.title, fr: grantsWords.fr.title },
      access: { anyOf: ["administrator"] },
    },
    {
      path: directoriesPaths.list,
      label: { en: directoriesWords.en.desk.title, fr: directoriesWords.fr.desk.title },
      access: { anyOf: ["administrator"] },
    },
  ],
}
