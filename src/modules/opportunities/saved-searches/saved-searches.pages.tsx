import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { readCriteria } from "../search/criteria.js"
import { searchAddress } from "../search/search.paths.js"
import { removeSearch } from "./remove-search.js"
import { saveSearch } from "./save-search.js"
import { listSavedSearches } from "./saved-search.store.js"
import { saveSearchForm } from "./saved-searches.forms.js"
import { SavedSearches } from "./saved-searches.view.js"
import { savedSearchesWords } from "./saved-searches.words.js"

async function showSavedSearches({ reading, language }: PageRequest, form?: FormState): Promise<Answer> {
  const { personId, timeZone } = actingMember(reading)
  return page({
    title: savedSearchesWords[language].title,
    crumbs: [{ label: homeWords[language].title, href: to(marketplacePaths.search, language) }],
    ...(form && { form }),
    body: (
      <SavedSearches
        language={language}
        searches={await listSavedSearches(reading, personId)}
        now={reading.now}
        zone={timeZone}
        refused={form && { language, form, query: typedText(form, "query") }}
      />
    ),
  })
}

const postSavedSearch = (request: PageRequest) =>
  answerForm(request, {
    schema: saveSearchForm,
    command: saveSearch,
    done: (_, { query }) =>
      redirect(searchAddress(marketplacePaths.search, request.language, readCriteria(query)), {
        confirmation: "search-saved",
      }),
    again: (form) => showSavedSearches(request, form),
  })

async function postRemoval({ act, language, params }: PageRequest<"id">): Promise<Answer> {
  const id = z.uuid().safeParse(params.id).data
  if (id === undefined) throw new Refusal("not-found", "page-not-found")
  await act((ctx) => removeSearch(ctx, id))
  return redirect(to(marketplacePaths.savedSearches, language), { confirmation: "search-removed" })
}

export const savedSearchesRoutes = [
  route({
    path: marketplacePaths.savedSearches,
    access: "member",
    get: (request) => showSavedSearches(request),
    post: postSavedSearch,
  }),
  route({ path: marketplacePaths.savedSearch, access: "member", post: postRemoval }),
]
