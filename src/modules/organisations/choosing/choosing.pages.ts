import { answerSuggestions } from "../../../web/choosing.js"
import { route } from "../../../web/page.js"
import { organisationsPaths } from "../organisations.paths.js"
import { organisationList, schoolList } from "./organisation-list.js"

/** What the boxes ask while a person types. */
export const choosingRoutes = [
  route({
    path: organisationsPaths.suggestions,
    access: "everyone",
    get: (request) => answerSuggestions(request, organisationList),
  }),
  route({
    path: organisationsPaths.schoolSuggestions,
    access: "everyone",
    get: (request) => answerSuggestions(request, schoolList),
  }),
]
