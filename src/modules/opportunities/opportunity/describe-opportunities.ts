import type { Reading } from "../../../platform/context.js"
import type { TextPair } from "../../../platform/text-pair.js"
import { findConcepts, listRows } from "../../classification/index.js"
import { findOrganisations } from "../../organisations/index.js"
import { listTypes, type OpportunityType } from "../types/type.store.js"
import type { Opportunity } from "./opportunity.store.js"

interface OrganisationNames {
  readonly nameEn: string | null
  readonly nameFr: string | null
}

/** Where it is, as the list of municipalities names it. */
export interface OpportunityPlace {
  readonly municipality: TextPair
  /** Null where the list no longer holds the municipality. */
  readonly province: TextPair | null
}

/** An opportunity with the names of what its row points to: what a card shows. */
export interface DescribedOpportunity {
  readonly opportunity: Opportunity
  readonly type: OpportunityType
  readonly organisation: OrganisationNames | undefined
  readonly place: OpportunityPlace | undefined
}

/** In the order in which they are given; as few questions to the database for many as for one. */
export async function describeOpportunities(
  reading: Reading,
  opportunities: readonly Opportunity[],
): Promise<readonly DescribedOpportunity[]> {
  const present = <T>(values: readonly (T | null)[]) => [...new Set(values.flatMap((value) => value ?? []))] as T[]
  const [types, organisations, places] = await Promise.all([
    listTypes(reading),
    findOrganisations(reading, present(opportunities.map(({ organisationId }) => organisationId))),
    findPlaces(reading, present(opportunities.map(({ municipality }) => municipality))),
  ])
  const organisationOf = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const typeOf = new Map(types.map((type) => [type.code, type]))
  return opportunities.flatMap((opportunity) => {
    const type = typeOf.get(opportunity.type)
    if (!type) return []
    const { organisationId, municipality } = opportunity
    return {
      opportunity,
      type,
      organisation: organisationId === null ? undefined : organisationOf.get(organisationId),
      place: municipality === null ? undefined : places.get(municipality),
    }
  })
}

async function findPlaces(reading: Reading, codes: readonly string[]): Promise<ReadonlyMap<string, OpportunityPlace>> {
  if (codes.length === 0) return new Map()
  const [municipalities, rows, provinces] = await Promise.all([
    findConcepts(reading, "municipality", codes),
    listRows(reading, "municipality", { code: codes }),
    listRows(reading, "province"),
  ])
  const provinceOf = new Map(rows.map(({ code, province }) => [code, province]))
  const named = new Map(provinces.map(({ code, titleEn, titleFr }) => [code, { en: titleEn, fr: titleFr }]))
  return new Map(
    [...municipalities].map(([code, { titles }]) => [
      code,
      { municipality: titles, province: named.get(provinceOf.get(code) ?? "") ?? null },
    ]),
  )
}
