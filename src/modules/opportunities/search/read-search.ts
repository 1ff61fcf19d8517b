import type { PageRequest } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import type { Path } from "../../../web/paths.js"
import { findConcepts, nameIn } from "../../classification/index.js"
import { listFavourites } from "../favourites/favourite.store.js"
import type { Criteria } from "./criteria.js"
import { filtersInUse } from "./filters-in-use.js"
import { findOpportunities } from "./find-opportunities.js"
import { valuesOf } from "./form-values.js"
import type { Scope } from "./index-query.js"
import { nameFacets } from "./name-facets.js"
import type { OpportunityIndex } from "./opportunity-index.js"
import type { ShownSearch } from "./search.view.js"

const perPage = 20
/** More of them would take longer to say than to try. */
const mostRelaxed = 6
/** A change is found within a second; what takes longer is said. */
const unsaidSeconds = 5

interface Place {
  readonly path: Path<never>
  readonly scope: Scope
}

/** Everything that the page of a search shows. */
export async function readSearch(
  request: PageRequest,
  index: OpportunityIndex,
  criteria: Criteria,
  { path, scope }: Place,
): Promise<ShownSearch> {
  const { reading, language, query } = request
  const asked = Math.max(1, Math.trunc(Number(query.page)) || 1)
  let answer = await findOpportunities(reading, index, criteria, {
    scope,
    offset: (asked - 1) * perPage,
    limit: perPage,
  })
  const { page, pages, part } = pageOf(query.page, { total: answer.total, perPage })
  if (page !== asked) answer = await findOpportunities(reading, index, criteria, { scope, ...part })
  const [facets, place] = await Promise.all([
    nameFacets(reading, language, answer, criteria),
    placeName(request, criteria),
  ])
  const inUse = filtersInUse(language, criteria, { facets, place })
  return {
    ...{ path, scope, criteria, answer, facets, inUse, page, pages },
    relaxed: answer.total > 0 ? [] : await relax(request, index, inUse.slice(0, mostRelaxed), scope),
    form: { values: valuesOf(criteria, place), errors: {} },
    favourites: new Set(reading.actor.kind === "member" ? await listFavourites(reading, reading.actor.personId) : []),
    behind: behindOf(index),
  }
}

async function placeName({ reading, language }: PageRequest, { near }: Criteria): Promise<string | undefined> {
  if (!near) return undefined
  const concept = (await findConcepts(reading, "municipality", [near.place])).get(near.place)
  return concept && nameIn(language, concept.titles).text
}

async function relax(
  { reading }: PageRequest,
  index: OpportunityIndex,
  inUse: ShownSearch["inUse"],
  scope: Scope,
): Promise<ShownSearch["relaxed"]> {
  const counted = await Promise.all(
    inUse.map(async (filter) => {
      const { total } = await findOpportunities(reading, index, filter.without, { scope, offset: 0, limit: 0 })
      return { ...filter, count: total }
    }),
  )
  return counted.filter(({ count }) => count > 0).toSorted((one, two) => two.count - one.count)
}

function behindOf({ state }: OpportunityIndex): number | undefined {
  if (state.kind !== "ready") return undefined
  const seconds = Math.round(state.behind / 1_000)
  return seconds > unsaidSeconds ? seconds : undefined
}
