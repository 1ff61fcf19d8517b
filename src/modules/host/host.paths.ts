import { path, wordlessPath } from "../../web/paths.js"

export const hostPaths = {
  settings: path({ en: "/staff/settings", fr: "/personnel/parametres" }),
  lookSettings: path({ en: "/staff/settings/look", fr: "/personnel/parametres/apparence" }),
  logoSetting: path({ en: "/staff/settings/logo", fr: "/personnel/parametres/logo" }),
  operationSettings: path({ en: "/staff/settings/operation", fr: "/personnel/parametres/fonctionnement" }),
  terms: path({ en: "/terms-of-use", fr: "/conditions-d-utilisation" }),
  accessibility: path({ en: "/accessibility", fr: "/accessibilite" }),
  themeSheet: wordlessPath("/theme.css"),
  logo: wordlessPath("/logo"),
}
