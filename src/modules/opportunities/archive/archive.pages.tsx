import { type Route, route } from "../../../web/page.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { OpportunityIndex } from "../search/opportunity-index.js"
import { answerSearch } from "../search/search.pages.js"

/** What is over, searched as what goes on is: each page there leads to a copy of its own. */
export const archiveRoutes = (index: OpportunityIndex): readonly Route[] => [
  route({
    path: marketplacePaths.archive,
    access: "member",
    get: (request) => answerSearch(request, index, { path: marketplacePaths.archive, scope: "archive" }),
  }),
]
