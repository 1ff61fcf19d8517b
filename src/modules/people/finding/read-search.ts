import type { PageRequest } from "../../../web/page.js"
import { listedSections } from "../profile/sections.js"
import { countSearch } from "./count-search.js"
import { findMembers, readHits } from "./find-members.js"
import { criteriaOf } from "./finding.paths.js"
import type { ShownSearch } from "./finding.view.js"
import { findingWords } from "./finding.words.js"
import type { Place } from "./member-index.js"
import { mostHitsShown } from "./search-members.js"

const perPage = 10

/** The search of an address, counted; undefined where it asks for nothing. */
export async function readSearch({ reading, query, language, act }: PageRequest): Promise<ShownSearch | undefined> {
  const criteria = criteriaOf(query)
  if (!criteria) return undefined
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
