import { actingMember, type Reading } from "../../../platform/context.js"
import { readStandings, type Standing } from "../life/standing.store.js"
import { liveStatuses, overStatuses } from "../opportunity/opportunity.js"
import { listOpportunitiesNumbered, type Opportunity } from "../opportunity/opportunity.store.js"
import { countOffersTo, countOwnOver, listOwn, listPlacesOf, type OwnOpportunity } from "./mine.store.js"

/** One of hers, with how many have applied and stand where. */
export interface OwnRow {
  readonly opportunity: OwnOpportunity
  readonly standing: Standing
  /** Somebody posts it in her name and waits for her word. */
  readonly awaitsAgreement: boolean
}

export interface Mine {
  readonly drafts: readonly OwnRow[]
  readonly inReview: readonly OwnRow[]
  readonly live: readonly OwnRow[]
  readonly over: readonly OwnRow[]
  /** How many are over, shown or not. */
  readonly overCount: number
  /** Where she has a place. */
  readonly places: readonly Opportunity[]
  readonly offers: number
}

const beforeOver = ["draft", "in-review", ...liveStatuses] as const

/** All that is hers in the marketplace; what is over only where it is asked for. */
export async function readMine(reading: Reading, { withOver }: { readonly withOver: boolean }): Promise<Mine> {
  const { personId } = actingMember(reading)
  const statuses = withOver ? [...beforeOver, ...overStatuses] : beforeOver
  const [own, overCount, placed, offers] = await Promise.all([
    listOwn(reading, { personId, statuses }),
    countOwnOver(reading, personId),
    listPlacesOf(reading, personId),
    countOffersTo(reading, personId),
  ])
  const standings = await readStandings(
    reading,
    own.map(({ number }) => number),
  )
  const rows = own.flatMap((opportunity) => rowOf(opportunity, personId, standings))
  const of = (which: readonly string[]) => rows.filter(({ opportunity: { status } }) => which.includes(status))
  return {
    ...{ drafts: of(["draft"]), inReview: of(["in-review"]), live: of(liveStatuses), over: of(overStatuses) },
    ...{ overCount, offers, places: await listOpportunitiesNumbered(reading, placed) },
  }
}

function rowOf(opportunity: OwnOpportunity, personId: string, standings: ReadonlyMap<number, Standing>): OwnRow[] {
  const standing = standings.get(opportunity.number)
  if (!standing) return []
  const { creatorId, contactAgreedAt } = opportunity
  return [{ opportunity, standing, awaitsAgreement: creatorId !== personId && contactAgreedAt === null }]
}
