import { buildSuggestions, type SuggestionWish } from "../../../engine/text/suggestions.js"
import { tokenise } from "../../../engine/text/tokenise.js"
import type { Language } from "../../../platform/wording.js"
import type { Sector } from "../organisation.js"

/** What a search needs of an organisation that is known, or of a proposal that was merged into one. */
export interface IndexedOrganisation {
  readonly id: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly abbreviationEn: string | null
  readonly abbreviationFr: string | null
  readonly otherNamesEn: readonly string[]
  readonly otherNamesFr: readonly string[]
  readonly sector: Sector | null
  readonly mergedIntoId: string | null
}

export interface OrganisationIndex<Organisation extends IndexedOrganisation> {
  /** Organisations that the text may mean in either language, best first; those that have ended are among them. */
  find(query: string, wish: SuggestionWish): readonly Organisation[]
  /** Those that bear exactly this name or abbreviation, but for case, accents and signs. */
  named(typed: string): readonly Organisation[]
}

/** Where names are equally near, the one that more people are likely to mean. */
const ranks: Partial<Record<Sector, number>> = { federal: 3, provincial: 2, municipal: 1, university: 1 }

type Texts = Readonly<Record<Language, readonly string[]>>

/** Built from all known organisations, in about the time of reading them; merged proposals lend their words. */
export function buildOrganisationIndex<Organisation extends IndexedOrganisation>(
  all: readonly Organisation[],
): OrganisationIndex<Organisation> {
  const known = new Map(all.filter(({ mergedIntoId }) => mergedIntoId === null).map((each) => [each.id, each]))
  const mergedInto = wordsOfMerged(all)
  const texts = new Map([...known].map(([id, each]) => [id, textsOf(each, mergedInto(id))]))
  const suggestions = buildSuggestions(
    [...known].map(([key, { sector }]) => ({
      key,
      texts: texts.get(key) ?? { en: [], fr: [] },
      rank: (sector && ranks[sector]) ?? 0,
    })),
  )
  const byName = new Map<string, Set<string>>()
  for (const [id, { en, fr }] of texts) {
    for (const name of [...en, ...fr].map(wordsOf)) byName.set(name, (byName.get(name) ?? new Set()).add(id))
  }
  const pick = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => {
      const organisation = known.get(id)
      return organisation ? [organisation] : []
    })
  return {
    find: (query, wish) => pick(suggestions.find(query, wish).map(({ key }) => key)),
    named: (typed) => pick(byName.get(wordsOf(typed)) ?? []),
  }
}

const wordsOf = (name: string): string => tokenise(name).join(" ")

function textsOf(organisation: IndexedOrganisation, merged: Texts): Texts {
  const { nameEn, abbreviationEn, otherNamesEn, nameFr, abbreviationFr, otherNamesFr } = organisation
  return {
    en: present([nameEn, abbreviationEn, ...otherNamesEn, ...merged.en]),
    fr: present([nameFr, abbreviationFr, ...otherNamesFr, ...merged.fr]),
  }
}

/** By the organisation into which they were merged. */
function wordsOfMerged(all: readonly IndexedOrganisation[]): (id: string) => Texts {
  const merged = Map.groupBy(all, ({ mergedIntoId }) => mergedIntoId)
  return (id) => {
    const own = merged.get(id) ?? []
    return { en: present(own.map(({ nameEn }) => nameEn)), fr: present(own.map(({ nameFr }) => nameFr)) }
  }
}

function present(texts: readonly (string | null)[]): readonly string[] {
  return texts.filter((text) => text !== null && text !== "") as readonly string[]
}
