import { type PageRequest, page, route } from "../../../web/page.js"
import { listedSections } from "../profile/sections.js"
import { countSearch } from "./count-search.js"
import { findMembers, readHits } from "./find-members.js"
import { criteriaOf, findingPath } from "./finding.paths.js"
import { FindMembers, type ShownSearch } from "./finding.view.js"
import { findingWords } from "./finding.words.js"
import type { Place } from "./member-index.js"
import { type Criteria, mostHitsShown } from "./search-members.js"

const perPage = 10

async function showFinding(request: PageRequest) {
  const { language, query } = request
  const criteria = criteriaOf(query)
  return page({
    title: findingWords[language].title,
    crumbs: [],
    body: <FindMembers language={language} search={criteria && (await search(request, criteria))} />,
  })
}

async function search({ reading, query, language, act }: PageRequest, criteria: Criteria): Promise<ShownSearch> {
  await act(countSearch)
  const { hits, isPartial, options } = await findMembers(reading, criteria)
  const pages = Math.ceil(Math.min(hits.length, mostHitsShown) / perPage)
  const page = Math.max(1, Math.min(pages, Number.parseInt(query.page ?? "", 10) || 1))
  const onPage = hits.slice((page - 1) * perPage, page * perPage)
  const members = await readHits(reading, onPage, criteria)
  return {
    criteria,
    isPartial,
    options,
    members,
    titles: titlesIn(language),
    count: hits.length - (onPage.length - members.length),
    most: mostHitsShown,
    page,
    pages,
  }
}

function titlesIn(language: PageRequest["language"]): ReadonlyMap<Place, string> {
  const titles = listedSections.map(([code, { words }]): [Place, string] => [code, words[language].title])
  return new Map([...titles, ["name", findingWords[language].name]])
}

export const findingRoutes = [route({ path: findingPath, access: "member", get: showFinding })]
