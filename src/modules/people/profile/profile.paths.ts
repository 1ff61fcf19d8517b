import { path } from "../../../web/paths.js"

export const profilePaths = {
  mine: path({ en: "/profile", fr: "/profil" }),
  preview: path({ en: "/profile/preview", fr: "/profil/apercu" }),
  consents: path({ en: "/profile/consents", fr: "/profil/consentements" }),
  emptying: path({ en: "/profile/emptying/:section", fr: "/profil/suppression/:section" }),
  member: path({ en: "/members/:username", fr: "/membres/:username" }),
}
