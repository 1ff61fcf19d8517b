import { path } from "../../../web/paths.js"

export const profilePaths = {
  mine: path({ en: "/profile", fr: "/profil" }),
  preview: path({ en: "/profile/preview", fr: "/profil/apercu" }),
  consents: path({ en: "/profile/consents", fr: "/profil/consentements" }),
  supervisor: path({ en: "/profile/manager", fr: "/profil/gestionnaire" }),
  emptying: path({ en: "/profile/emptying/:section", fr: "/profil/suppression/:section" }),
  member: path({ en: "/members/:username", fr: "/membres/:username" }),
}
