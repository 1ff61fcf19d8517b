import { joinWords, type WebModule } from "../../web/module.js"
import { applicationsWords } from "./applications/applications.words.js"
import { opportunityWords } from "./opportunity/opportunity.words.js"

export { loadTypes } from "./types/load-types.js"

/** The marketplace of opportunities: kinds, what is posted, who applies. */
export const opportunitiesModule: WebModule = {
  capability: "marketplace",
  routes: [],
  words: joinWords([opportunityWords, applicationsWords]),
}
