import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { nameIn as conceptNameIn, findConcepts } from "../../classification/index.js"
import { findOrganisations, nameIn as organisationNameIn } from "../../organisations/index.js"
import { listsWords } from "../lists/lists.words.js"
import { opportunityWords } from "../opportunity/opportunity.words.js"
import { listTypes } from "../types/type.store.js"
import { typeLabel } from "../types/type-label.js"
import type { CodeFilter, Criteria } from "./criteria.js"
import type { FoundOpportunities } from "./find-opportunities.js"
import { searchWords } from "./search.words.js"

export interface FacetOption {
  readonly code: string
  readonly label: string
  readonly count: number
}

export type NamedFacets = { readonly [Filter in CodeFilter]?: readonly FacetOption[] }

/** Beyond these, only what is chosen: the most frequent ones come first. */
const mostShown = 8

/** What may be ticked, most frequent first, named in the reader's language. What is chosen stays among them. */
export async function nameFacets(
  reading: Reading,
  language: Language,
  { facets }: Pick<FoundOpportunities, "facets">,
  { codes }: Criteria,
): Promise<NamedFacets> {
  const shown = Object.entries(facets).map(([name, counts]) => {
    const filter = name as CodeFilter
    return [filter, chooseShown(counts, codes[filter] ?? [])] as const
  })
  const namings = await openNamings(reading, language, Object.fromEntries(shown))
  return Object.fromEntries(
    shown.map(([filter, options]) => [
      filter,
      options.map(({ code, count }) => ({ code, count, label: namings[filter](code) })),
    ]),
  )
}

function chooseShown(counts: ReadonlyMap<string, number>, chosen: readonly string[]) {
  const frequent = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, mostShown)
  const missing = chosen.filter((code) => !frequent.some(([each]) => each === code))
  return [...frequent, ...missing.map((code) => [code, counts.get(code) ?? 0] as const)].map(([code, count]) => ({
    code,
    count,
  }))
}

type Shown = { readonly [Filter in CodeFilter]?: readonly { readonly code: string }[] }

async function openNamings(
  reading: Reading,
  language: Language,
  shown: Shown,
): Promise<Readonly<Record<CodeFilter, (code: string) => string>>> {
  const codesOf = (filter: CodeFilter) => (shown[filter] ?? []).map(({ code }) => code)
  const isUuid = (code: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(code)
  const [types, skills, provinces, organisations] = await Promise.all([
    listTypes(reading),
    findConcepts(reading, "skill", codesOf("skill")),
    findConcepts(reading, "province", codesOf("province")),
    findOrganisations(reading, codesOf("organisation").filter(isUuid)),
  ])
  const named = (concepts: typeof skills) => (code: string) => {
    const concept = concepts.get(code)
    return concept ? conceptNameIn(language, concept.titles).text : code
  }
  const words = searchWords[language]
  const listed = (labels: Readonly<Record<string, string>>) => (code: string) => labels[code] ?? code
  const typeLabels = types.map((type) => [type.code, typeLabel(type, language)])
  const organisationNames = organisations.map((each) => [each.id, organisationNameIn(language, each)])
  return {
    type: listed(Object.fromEntries(typeLabels)),
    side: listed(words.sides),
    mode: listed(words.modes),
    time: listed(words.times),
    access: listed(words.accesses),
    area: listed(listsWords[language].workAreas),
    security: listed(listsWords[language].securityLevels),
    status: listed(opportunityWords[language].statuses),
    level: (code) => code,
    skill: named(skills),
    province: named(provinces),
    organisation: listed(Object.fromEntries(organisationNames)),
  }
}
