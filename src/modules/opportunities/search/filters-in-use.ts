import { Temporal } from "temporal-polyfill"
import { type Language, wording } from "../../../platform/wording.js"
import { type Criteria, codeFilters, languageFilters, withoutCode } from "./criteria.js"
import type { NamedFacets } from "./name-facets.js"
import { searchWords } from "./search.words.js"

/** One thing that narrows the list, and the same search without it. */
export interface FilterInUse {
  readonly label: string
  readonly without: Criteria
}

/** All that narrows the list but the words, in the order of the form. */
export function filtersInUse(
  language: Language,
  criteria: Criteria,
  named: { readonly facets: NamedFacets; readonly place: string | undefined },
): readonly FilterInUse[] {
  return [
    ...codesInUse(language, criteria, named.facets),
    ...nearInUse(language, criteria, named.place),
    ...daysInUse(language, criteria),
    ...languagesInUse(language, criteria),
    ...closedInUse(language, criteria),
  ]
}

function codesInUse(language: Language, criteria: Criteria, facets: NamedFacets): readonly FilterInUse[] {
  const words = searchWords[language]
  return codeFilters.flatMap((filter) =>
    (criteria.codes[filter] ?? []).map((code) => {
      const label = facets[filter]?.find((option) => option.code === code)?.label ?? code
      return {
        label: words.inUseOf({ facet: words.facets[filter], label }),
        without: withoutCode(criteria, filter, code),
      }
    }),
  )
}

function nearInUse(language: Language, criteria: Criteria, place: string | undefined): readonly FilterInUse[] {
  const { near, ...without } = criteria
  if (!near) return []
  const { kilometres } = near
  return [{ label: searchWords[language].nearPlace({ place: place ?? near.place, kilometres }), without }]
}

function daysInUse(language: Language, criteria: Criteria): readonly FilterInUse[] {
  const words = searchWords[language]
  const inWords = (day: string) => wording[language].date(Temporal.PlainDate.from(day))
  const { startFrom, ...fromAnyDay } = criteria
  const { startUntil, ...untilAnyDay } = criteria
  const { posted, ...postedAnyTime } = criteria
  return [
    ...(startFrom ? [{ label: words.startFromDay({ day: inWords(startFrom) }), without: fromAnyDay }] : []),
    ...(startUntil ? [{ label: words.startUntilDay({ day: inWords(startUntil) }), without: untilAnyDay }] : []),
    ...(posted === undefined
      ? []
      : [
          {
            label: words.inUseOf({ facet: words.posted, label: words.postedWithin({ days: posted }) }),
            without: postedAnyTime,
          },
        ]),
  ]
}

function languagesInUse(language: Language, criteria: Criteria): readonly FilterInUse[] {
  const words = searchWords[language]
  return languageFilters.flatMap((filter) => {
    const { [filter]: level, ...languages } = criteria.languages
    if (!level) return []
    return [
      { label: words.levelAtMost({ label: words.languages[filter], level }), without: { ...criteria, languages } },
    ]
  })
}

function closedInUse(language: Language, criteria: Criteria): readonly FilterInUse[] {
  if (!criteria.includesClosed) return []
  return [{ label: searchWords[language].closedToo, without: { ...criteria, includesClosed: false } }]
}
