import { path } from "../../../web/paths.js"

export const factorsPaths = {
  factors: path({ en: "/account/security/two-step-sign-in", fr: "/compte/securite/deux-etapes" }),
  app: path({ en: "/account/security/authenticator-app", fr: "/compte/securite/application" }),
  appRemoval: path({ en: "/account/security/authenticator-app/removal", fr: "/compte/securite/application/retrait" }),
  passkeys: path({ en: "/account/security/passkeys", fr: "/compte/securite/cles-d-acces" }),
  passkeyCreation: path({
    en: "/account/security/passkeys/creation",
    fr: "/compte/securite/cles-d-acces/creation",
  }),
  passkey: path({ en: "/account/security/passkeys/:id", fr: "/compte/securite/cles-d-acces/:id" }),
  recoveryCodes: path({ en: "/account/security/recovery-codes", fr: "/compte/securite/codes-de-secours" }),
  passkeyAsFactor: path({ en: "/sign-in/second-factor/passkey", fr: "/connexion/second-facteur/cle-d-acces" }),
  passkeySignIn: path({ en: "/sign-in/passkey", fr: "/connexion/cle-d-acces" }),
  /** What a key is to sign, as the browser's script asks for it. */
  challenge: path({ en: "/sign-in/passkey/challenge/:purpose", fr: "/connexion/cle-d-acces/defi/:purpose" }),
}
