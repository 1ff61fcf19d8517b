import type { Reading } from "../../../platform/context.js"
import { listKnownOrganisations, type Organisation, stampOfOrganisations } from "../organisation.store.js"
import { buildOrganisationIndex, type OrganisationIndex } from "./organisation-index.js"

export interface OrganisationSearch extends OrganisationIndex<Organisation> {
  /** The organisation of this key, known ones only. */
  get(id: string): Organisation | undefined
  /** All of them, in no order. */
  readonly known: readonly Organisation[]
}

interface Built {
  readonly stamp: string
  readonly search: OrganisationSearch
}

/** Derived from the table and thrown away as soon as it has changed; one per database. */
const built = new WeakMap<Reading["db"], Built>()

export async function searchOrganisations(reading: Reading): Promise<OrganisationSearch> {
  const stamp = await stampOfOrganisations(reading)
  const there = built.get(reading.db)
  if (there?.stamp === stamp) return there.search
  const all = await listKnownOrganisations(reading)
  const byId = new Map(all.map((each) => [each.id, each]))
  const known = all.filter(({ standing }) => standing === "confirmed")
  const search = { ...buildOrganisationIndex(all), get: (id: string) => byId.get(id), known }
  built.set(reading.db, { stamp, search })
  return search
}
