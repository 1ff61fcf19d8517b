import type { ComponentChildren } from "preact"
import type { Refusal } from "../../../platform/refusal.js"
import { suggestionScripts } from "../../../ui/suggestion-field.js"
import { readChoices, UnclearChoice } from "../../../web/choosing.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import type { Path } from "../../../web/paths.js"
import { readDate } from "../../../web/read-date.js"
import { choiceLists } from "../../classification/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { welcomeBlock } from "../home/welcome-block.js"
import { BelowSearch } from "./below-search.view.js"
import { asksForSomething, type Criteria, criteriaOf, type QueryValues, writeCriteria } from "./criteria.js"
import type { Scope } from "./index-query.js"
import type { OpportunityIndex } from "./opportunity-index.js"
import { readSearch } from "./read-search.js"
import { searchAddress } from "./search.paths.js"
import { SearchPage, type ShownSearch } from "./search.view.js"

/** What stands above the form and below the results. */
interface Around {
  readonly above?: ComponentChildren
  below?(search: ShownSearch): ComponentChildren
}

/** A page that searches, at one of the two addresses that do. */
export async function answerSearch(
  request: PageRequest,
  index: OpportunityIndex,
  place: { readonly path: Path<never>; readonly scope: Scope },
  { above, below }: Around = {},
): Promise<Answer> {
  const { language, queryValues } = request
  const typed = await readTyped(request)
  // What a form sent is written again as every search is: only what was asked for, so that it can be shared.
  if (typed.wasSent && !typed.unclear) return redirect(searchAddress(place.path, language, typed.criteria))
  const shown = await readSearch(request, index, typed.criteria, place)
  const search = typed.unclear ? withChoices(request, shown, typed.unclear, queryValues) : shown
  return page({
    title: homeWords[language].title,
    crumbs: [],
    scripts: suggestionScripts,
    body: (
      <SearchPage language={language} search={search} above={above}>
        {below?.(search)}
      </SearchPage>
    ),
  })
}

interface Typed {
  readonly criteria: Criteria
  /** The form itself sent this, and not a link. */
  readonly wasSent: boolean
  /** The place that was typed may be several, or none. */
  readonly unclear?: UnclearChoice
}

async function readTyped(request: PageRequest): Promise<Typed> {
  const { queryValues } = request
  if (queryValues.place === undefined && queryValues["start-from-day"] === undefined) {
    return { criteria: criteriaOf(queryValues), wasSent: false }
  }
  const sent = {
    ...queryValues,
    "start-from": sentDay(queryValues, "start-from"),
    "start-until": sentDay(queryValues, "start-until"),
  }
  try {
    const chosen = await readChoices({ ...request, form: queryValues }, { place: { list: choiceLists.place } })
    const loc = chosen.place === undefined ? [] : [chosen.place]
    return { criteria: criteriaOf({ ...sent, loc }), wasSent: true }
  } catch (error) {
    if (!(error instanceof UnclearChoice)) throw error
    return { criteria: criteriaOf({ ...sent, loc: [] }), wasSent: true, unclear: error }
  }
}

/** The three parts of a date as one; nothing where they make none. */
function sentDay(values: QueryValues, name: string): readonly string[] {
  const part = (which: string) => [`${name}-${which}`, values[`${name}-${which}`]?.[0]] as const
  const day = readDate(Object.fromEntries([part("day"), part("month"), part("year")]), name, () => undefined)
  return day ? [day.toString()] : []
}

function withChoices(
  { speech }: PageRequest,
  search: ShownSearch,
  unclear: Refusal & Pick<UnclearChoice, "choices">,
  { place }: QueryValues,
): ShownSearch {
  const [problem] = unclear.fields
  const errors = problem ? { place: speech.refusal(problem.code, problem.values ?? {}) } : {}
  return { ...search, form: { values: { ...search.form.values, place: place?.[0] }, errors, choices: unclear.choices } }
}

export const searchRoutes = (index: OpportunityIndex): readonly Route[] => [
  route({
    path: marketplacePaths.search,
    access: "everyone",
    get: async (request) =>
      answerSearch(
        request,
        index,
        { path: marketplacePaths.search, scope: "live" },
        {
          above: await welcomeBlock(request.reading, request.language),
          below: ({ criteria }) => (
            <BelowSearch
              language={request.language}
              isMember={request.actor.kind === "member"}
              query={asksForSomething(criteria) ? writeCriteria(criteria) : undefined}
            />
          ),
        },
      ),
  }),
]
