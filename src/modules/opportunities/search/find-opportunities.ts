import type { IndexAnswer } from "../../../engine/index/schema.js"
import type { Reading } from "../../../platform/context.js"
import { listRows } from "../../classification/index.js"
import { type DescribedOpportunity, describeOpportunities } from "../opportunity/describe-opportunities.js"
import { mayBeReadBy } from "../opportunity/find-opportunity-for.js"
import { listOpportunitiesNumbered } from "../opportunity/opportunity.store.js"
import type { Criteria } from "./criteria.js"
import { facetsWithin, indexQueryOf, type Scope } from "./index-query.js"
import type { OpportunitySchema } from "./opportunity-document.js"
import type { OpportunityIndex } from "./opportunity-index.js"

export interface FoundOpportunity extends DescribedOpportunity {
  /** From the place that was asked for, in kilometres. */
  readonly distance: number | undefined
}

export interface FoundOpportunities
  extends Pick<IndexAnswer<OpportunitySchema, number>, "total" | "facets" | "replaced" | "without"> {
  readonly found: readonly FoundOpportunity[]
}

/**
 * What answers the criteria and may be read by whoever asks. The index says which; what is shown of them is read from the
 * tables, so that one that lags behind can leave something out but never show more than may be seen.
 */
export async function findOpportunities(
  reading: Reading,
  index: OpportunityIndex,
  criteria: Criteria,
  part: { readonly scope: Scope; readonly offset: number; readonly limit: number },
): Promise<FoundOpportunities> {
  const isVisitor = reading.actor.kind === "visitor"
  const centre = criteria.near && (await findCentre(reading, criteria.near.place))
  const query = indexQueryOf(criteria, { ...part, centre, isVisitor, now: reading.now.epochMilliseconds })
  const { total, hits, facets, replaced, without } = await index.ask("search", query)
  const rows = await listOpportunitiesNumbered(
    reading,
    hits.map(({ key }) => key),
  )
  const described = new Map((await describeOpportunities(reading, rows)).map((each) => [each.opportunity.number, each]))
  const found = hits.flatMap(({ key, distance }) => {
    const each = described.get(key)
    return each && mayBeReadBy(reading.actor, each.opportunity, each.type) ? [{ ...each, distance }] : []
  })
  return { total, found, facets: facetsWithin(facets, part.scope), replaced, without }
}

async function findCentre(reading: Reading, municipality: string) {
  const [row] = await listRows(reading, "municipality", { code: [municipality] })
  if (!row || row.latitude === null || row.longitude === null) return undefined
  return { latitude: row.latitude, longitude: row.longitude }
}
