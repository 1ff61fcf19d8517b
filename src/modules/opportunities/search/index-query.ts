import type { Circle, IndexAnswer, IndexQuery, NumberRange, SortOrder } from "../../../engine/index/schema.js"
import { liveStatuses, openStatuses, overStatuses } from "../opportunity/opportunity.js"
import { type CodeFilter, type Criteria, languageFilters, type Sort } from "./criteria.js"
import { dayNumber, levelRanks, type OpportunitySchema } from "./opportunity-document.js"

/** What is searched: what goes on, or what is over. */
export type Scope = "live" | "archive"

type Facets = IndexAnswer<OpportunitySchema, number>["facets"]

export interface Asking {
  readonly scope: Scope
  /** Milliseconds since 1970. */
  readonly now: number
  /** Visitors find only what is open to all. */
  readonly isVisitor: boolean
  /** Where the place lies that is asked for; undefined where the list does not say. */
  readonly centre: Pick<Circle, "latitude" | "longitude"> | undefined
  readonly offset: number
  readonly limit: number
}

export const facetsOf: Readonly<Record<Scope, readonly CodeFilter[]>> = {
  live: ["type", "side", "mode", "time", "area", "level", "skill", "organisation", "province", "security", "access"],
  archive: ["type", "side", "status", "area", "organisation"],
}

const orders: Readonly<Record<Sort, SortOrder<OpportunitySchema>>> = {
  relevance: { by: "relevance" },
  newest: { by: "publishedAt", direction: "descending" },
  deadline: { by: "closesAt", direction: "ascending" },
  start: { by: "startOn", direction: "ascending" },
  distance: { by: "distance" },
  ended: { by: "overAt", direction: "descending" },
}

/** The orders that mean something for these criteria, the usual one first. */
export function sortsFor({ text, near }: Criteria, scope: Scope): readonly Sort[] {
  const byWords: readonly Sort[] = text === "" ? [] : ["relevance"]
  if (scope === "archive") return [...byWords, "ended", "newest"]
  return [...byWords, "newest", "deadline", "start", ...(near ? (["distance"] as const) : [])]
}

export function sortOf(criteria: Criteria, scope: Scope): Sort {
  const sorts = sortsFor(criteria, scope)
  return sorts.find((each) => each === criteria.sort) ?? sorts[0] ?? "newest"
}

export function indexQueryOf(criteria: Criteria, asking: Asking): IndexQuery<OpportunitySchema> {
  const { scope, now, isVisitor, centre, offset, limit } = asking
  const { text, codes, near, includesClosed } = criteria
  const isOpenOnly = scope === "live" && !includesClosed
  return {
    ...{ text, offset, limit, facets: facetsOf[scope] },
    codes: {
      ...codes,
      status: statusesOf(criteria, scope),
      ...(isVisitor && { audience: ["open"] }),
    },
    numbers: {
      // Time may have closed it although the platform has not come to it yet.
      ...(isOpenOnly && { closesAt: { atLeast: now, orAbsent: true } }),
      ...rangesOf(criteria, now),
    },
    ...(near && centre && { near: { ...centre, radius: near.kilometres, or: { column: "mode", codes: ["remote"] } } }),
    sort: [orders[sortOf(criteria, scope)], orders.newest],
  }
}

/** Counts of a column leave its own filter out, and the state is one always: what is out of scope is no choice. */
export function facetsWithin(facets: Facets, scope: Scope): Facets {
  if (!facets.status) return facets
  const within = overStatuses.filter((status) => scope === "archive" && facets.status?.has(status))
  return { ...facets, status: new Map(within.map((status) => [status, facets.status?.get(status) ?? 0])) }
}

function statusesOf({ codes, includesClosed }: Criteria, scope: Scope): readonly string[] {
  if (scope === "live") return includesClosed ? liveStatuses : openStatuses
  const chosen = overStatuses.filter((status) => codes.status?.includes(status))
  return chosen.length > 0 ? chosen : overStatuses
}

const dayMilliseconds = 86_400_000

type Ranges = { readonly [Name in OpportunitySchema["numbers"][number]]?: NumberRange }

function rangesOf({ startFrom, startUntil, posted, languages }: Criteria, now: number): Ranges {
  const start = {
    ...(startFrom && { atLeast: dayNumber(startFrom) }),
    ...(startUntil && { atMost: dayNumber(startUntil) }),
  }
  return {
    ...(Object.keys(start).length > 0 && { startOn: start }),
    ...(posted !== undefined && { publishedAt: { atLeast: now - posted * dayMilliseconds } }),
    ...Object.fromEntries(
      languageFilters.flatMap((filter) => {
        const level = languages[filter]
        return level ? [[filter, { atMost: levelRanks[level], orAbsent: true }]] : []
      }),
    ),
  }
}
