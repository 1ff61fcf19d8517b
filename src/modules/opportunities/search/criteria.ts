import type { AskedLevel, LanguageComponent } from "../lists/marketplace-lists.js"
import { askedLevels, languageComponents } from "../lists/marketplace-lists.js"

/** Filters of which one may tick several codes, by the names that addresses use. */
export const codeFilters = [
  ...(["type", "side", "mode", "time", "area", "level", "skill", "organisation", "province", "security"] as const),
  ...(["access", "status"] as const),
] as const
export type CodeFilter = (typeof codeFilters)[number]

export const officialLanguages = ["fr", "en"] as const
export type LanguageFilter = `${(typeof officialLanguages)[number]}-${LanguageComponent}`
export const languageFilters: readonly LanguageFilter[] = officialLanguages.flatMap((language) =>
  languageComponents.map((component): LanguageFilter => `${language}-${component}`),
)

export const sorts = ["relevance", "newest", "deadline", "start", "distance", "ended"] as const
export type Sort = (typeof sorts)[number]

/** Kilometres around a place. */
export const radii = [10, 25, 50, 100, 250] as const
export const usualRadius = 50

/** What somebody looks for; all of it stands in the address. */
export interface Criteria {
  /** As typed. */
  readonly text: string
  readonly codes: { readonly [Filter in CodeFilter]?: readonly string[] }
  /** Around a municipality of the list, or remote. */
  readonly near?: { readonly place: string; readonly kilometres: number }
  /** Days, both ends in. */
  readonly startFrom?: string
  readonly startUntil?: string
  /** Days since it was posted, at most. */
  readonly posted?: number
  /** What is asked at most. */
  readonly languages: { readonly [Filter in LanguageFilter]?: AskedLevel }
  /** Those, too, to which one can no longer apply. */
  readonly includesClosed: boolean
  readonly sort?: Sort
}

export type QueryValues = Readonly<Record<string, readonly string[] | undefined>>

const mostCodes = 30
const isCode = (code: string) => /^[\w.+-]{1,100}$/.test(code)

/** What an address asks for; what it does not understand of it counts for nothing. */
export function criteriaOf(values: QueryValues): Criteria {
  const first = (name: string) => (values[name]?.[0] ?? "").trim()
  const near = nearOf(first("loc"), first("km"))
  const posted = /^[1-9]\d{0,2}$/.test(first("posted")) ? Number(first("posted")) : undefined
  const sort = sorts.find((each) => each === first("sort"))
  const [startFrom, startUntil] = [dayOf(first("start-from")), dayOf(first("start-until"))]
  return {
    text: first("q").slice(0, 200),
    codes: codesOf(values),
    languages: languagesOf(first),
    includesClosed: first("closed") === "yes",
    ...(near && { near }),
    ...(startFrom && { startFrom }),
    ...(startUntil && { startUntil }),
    ...(posted !== undefined && { posted }),
    ...(sort && { sort }),
  }
}

function codesOf(values: QueryValues): Criteria["codes"] {
  return Object.fromEntries(
    codeFilters.flatMap((filter) => {
      const codes = [...new Set((values[filter] ?? []).flatMap((each) => each.split(",")))].filter(isCode)
      return codes.length > 0 ? [[filter, codes.toSorted().slice(0, mostCodes)]] : []
    }),
  )
}

function languagesOf(first: (name: string) => string): Criteria["languages"] {
  return Object.fromEntries(
    languageFilters.flatMap((filter) => {
      const level = askedLevels.find((each) => each === first(filter))
      return level ? [[filter, level]] : []
    }),
  )
}

function nearOf(place: string, kilometres: string): Criteria["near"] {
  if (!isCode(place)) return undefined
  return { place, kilometres: radii.find((each) => String(each) === kilometres) ?? usualRadius }
}

/** A day as 2026-11-22; undefined for what is none. */
function dayOf(text: string): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay && new Date(text).toISOString().startsWith(text) ? text : undefined
}

/** The one way to write these criteria: equal searches have equal texts. */
export function writeCriteria(criteria: Criteria): string {
  const { text, codes, near, startFrom, startUntil, posted, languages, includesClosed, sort } = criteria
  const query = new URLSearchParams()
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== "") query.append(name, String(value))
  }
  add("q", text)
  for (const filter of codeFilters) for (const code of codes[filter] ?? []) add(filter, code)
  add("loc", near?.place)
  if (near && near.kilometres !== usualRadius) add("km", near.kilometres)
  add("start-from", startFrom)
  add("start-until", startUntil)
  add("posted", posted)
  for (const filter of languageFilters) add(filter, languages[filter])
  if (includesClosed) add("closed", "yes")
  add("sort", sort)
  return query.toString()
}

/** The same criteria as they were written. */
export function readCriteria(written: string): Criteria {
  const query = new URLSearchParams(written)
  return criteriaOf(Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])))
}

/** Without one code of a filter, or without the whole filter. */
export function withoutCode(criteria: Criteria, filter: CodeFilter, code: string): Criteria {
  const { [filter]: codes = [], ...others } = criteria.codes
  const left = codes.filter((each) => each !== code)
  return { ...criteria, codes: left.length > 0 ? { ...others, [filter]: left } : others }
}

/** Whether anything narrows the list, its order left aside. */
export function asksForSomething(criteria: Criteria): boolean {
  const { sort: _, ...asked } = criteria
  return writeCriteria(asked) !== ""
}
