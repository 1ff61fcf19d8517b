import { joinWords, type WebModule } from "../../web/module.js"
import { hostPaths } from "./host.paths.js"
import { lookRoutes } from "./look/look.pages.js"
import { administratorsOnly, settingsRoutes } from "./settings/settings.pages.js"
import { settingsWords } from "./settings/settings.words.js"
import { textsRoutes } from "./texts/texts.pages.js"
import { textsWords } from "./texts/texts.words.js"

export { hostPaths } from "./host.paths.js"
export { capabilitiesOn, hostIdentity } from "./host-identity.js"
export { listTimeZones } from "./settings/list-time-zones.js"
export { readSettings } from "./settings/read-settings.js"
export { timeZones } from "./settings/time-zones.js"
export { TextPage } from "./texts/text-page.view.js"
export { textVersions } from "./texts/text-versions.js"

export const hostModule: WebModule = {
  routes: [...settingsRoutes, ...lookRoutes, ...textsRoutes],
  words: joinWords([settingsWords]),
  footer: [
    { path: hostPaths.terms, label: { en: textsWords.en.terms.title, fr: textsWords.fr.terms.title } },
    {
      path: hostPaths.accessibility,
      label: { en: textsWords.en.accessibility.title, fr: textsWords.fr.accessibility.title },
    },
  ],
  desk: [
    {
      path: hostPaths.settings,
      label: { en: settingsWords.en.title, fr: settingsWords.fr.title },
      access: administratorsOnly,
    },
  ],
}
