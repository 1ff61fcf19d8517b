import { path } from "../../web/paths.js"
import { hostPaths } from "../host/index.js"
import { peoplePaths } from "../people/index.js"

export const accountsPaths = {
  createAccount: path({ en: "/create-account", fr: "/creer-un-compte" }),
  newCode: path({ en: "/create-account/new-code", fr: "/creer-un-compte/nouveau-code" }),
  confirmation: path({ en: "/confirmation", fr: "/confirmation" }),
  confirmationLink: path({ en: "/confirmation/:token", fr: "/confirmation/:token" }),
  forgottenPassword: path({ en: "/forgotten-password", fr: "/mot-de-passe-oublie" }),
  newPassword: path({ en: "/forgotten-password/code", fr: "/mot-de-passe-oublie/code" }),
  newPasswordLink: path({ en: "/forgotten-password/:token", fr: "/mot-de-passe-oublie/:token" }),
  unlocking: path({ en: "/sign-in/unlocking", fr: "/connexion/deverrouillage" }),
  unlockingLink: path({ en: "/sign-in/unlocking/:token", fr: "/connexion/deverrouillage/:token" }),
  keptForm: path({ en: "/sign-in/kept/:id", fr: "/connexion/texte-conserve/:id" }),
  acceptTerms: path({ en: "/terms-of-use/acceptance", fr: "/conditions-d-utilisation/acceptation" }),
  account: path({ en: "/account", fr: "/compte" }),
  security: path({ en: "/account/security", fr: "/compte/securite" }),
  changePassword: path({ en: "/account/security/password", fr: "/compte/securite/mot-de-passe" }),
  changeAddress: path({ en: "/account/security/email-address", fr: "/compte/securite/adresse-courriel" }),
  confirmAddress: path({ en: "/account/security/email-address/code", fr: "/compte/securite/adresse-courriel/code" }),
  confirmHeldAddress: path({
    en: "/account/security/email-address/again",
    fr: "/compte/securite/adresse-courriel/de-nouveau",
  }),
  confirmAddressLink: path({
    en: "/account/security/email-address/:token",
    fr: "/compte/securite/adresse-courriel/:token",
  }),
  endOtherSessions: path({ en: "/account/security/sessions/end", fr: "/compte/securite/sessions/fin" }),
  endSession: path({ en: "/account/security/sessions/:id/end", fr: "/compte/securite/sessions/:id/fin" }),
  secondFactor: path({ en: "/sign-in/second-factor", fr: "/connexion/second-facteur" }),
  signIn: path({ en: "/sign-in", fr: "/connexion" }),
  signOut: path({ en: "/sign-out", fr: "/deconnexion" }),
  terms: hostPaths.terms,
  privacy: peoplePaths.privacy,
}
