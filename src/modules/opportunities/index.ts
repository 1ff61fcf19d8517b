import { joinWords, type WebModule } from "../../web/module.js"
import { applicationsWords } from "./applications/applications.words.js"
import { homeRoutes } from "./home/home.pages.js"
import { homeWords } from "./home/home.words.js"
import { marketplacePaths } from "./home/marketplace.paths.js"
import { opportunityRoutes } from "./opportunity/opportunity.pages.js"
import { opportunityWords } from "./opportunity/opportunity.words.js"

export { loadTypes } from "./types/load-types.js"

const title = { en: homeWords.en.title, fr: homeWords.fr.title }

/** The marketplace of opportunities: kinds, what is posted, who applies. */
export const opportunitiesModule: WebModule = {
  capability: "marketplace",
  routes: [...homeRoutes, ...opportunityRoutes],
  words: joinWords([opportunityWords, applicationsWords]),
  navigation: [{ path: marketplacePaths.search, label: title }],
  doors: [
    {
      path: marketplacePaths.search,
      label: title,
      text: { en: homeWords.en.doorText, fr: homeWords.fr.doorText },
    },
  ],
}
