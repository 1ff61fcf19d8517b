import type { Temporal } from "temporal-polyfill"
import { type ShownCount, showCount, showParts } from "../../../platform/shown-count.js"
import { type Bucket, bucketAt } from "./interval.js"
import { type Split, transactionOf, unsaid } from "./statistics.js"
import type { Application, HistoryLine, Posting } from "./statistics.store.js"

/** One interval of a picture: what each part counts, and all of them together. */
export interface Row {
  readonly start: Temporal.PlainDate
  readonly counts: readonly ShownCount[]
  /** Null where it would say nothing, or give a small count back. */
  readonly total: number | null
}

export interface Picture {
  readonly split: Split
  /** Codes, in the order of the rows' counts. */
  readonly parts: readonly string[]
  readonly rows: readonly Row[]
}

/** Something that happened once, of one part. */
interface Counted {
  readonly at: Temporal.Instant
  readonly part: string
}

type Divide = (posting: Posting) => string

/** The parts of the splits that a posting decides alone. */
export function divisionOf(
  split: Exclude<Split, "transactions" | "reasons" | "applicants">,
  provinceOf: ReadonlyMap<string, string>,
): Divide {
  const divisions: Readonly<Record<typeof split, Divide>> = {
    type: ({ type }) => type,
    remote: ({ isRemote }) => (isRemote ? "remote" : "in-person"),
    restricted: ({ isRestricted }) => (isRestricted ? "restricted" : "open"),
    security: ({ securityLevel }) => securityLevel ?? unsaid,
    location: ({ municipality }) => (municipality === null ? unsaid : (provinceOf.get(municipality) ?? unsaid)),
    "work-area": ({ workArea }) => workArea ?? unsaid,
  }
  return divisions[split]
}

function tally(counted: readonly Counted[], buckets: readonly Bucket[], parts: readonly string[]): number[][] {
  const rows = buckets.map(() => parts.map(() => 0))
  for (const { at, part } of counted) {
    const row = rows[bucketAt(at, buckets)]
    const column = parts.indexOf(part)
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1
  }
  return rows
}

const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0)

/** The parts that occur, in the order in which they are given; what nobody listed comes last. */
function occurring(counted: readonly Counted[], order: readonly string[]): readonly string[] {
  const seen = new Set(counted.map(({ part }) => part))
  return [...order.filter((part) => seen.has(part)), ...[...seen].filter((part) => !order.includes(part)).sort()]
}

/** Postings are no people: they are counted as they are. */
export function countPostings(
  counted: readonly Counted[],
  {
    split,
    buckets,
    order,
  }: { readonly split: Split; readonly buckets: readonly Bucket[]; readonly order: readonly string[] },
): Picture {
  const within = counted.filter(({ at }) => bucketAt(at, buckets) >= 0)
  const parts = occurring(within, order)
  const rows = tally(within, buckets, parts).map((counts, at) => ({
    start: (buckets[at] as Bucket).start,
    counts: counts.map((n) => ({ shown: "exact", n }) as const),
    total: sum(counts),
  }))
  return { split, parts, rows }
}

/** What people did: small counts stay vague, and so does what would give one back. */
function countPeople(counted: readonly Counted[], buckets: readonly Bucket[], order: readonly string[]) {
  const parts = occurring(counted, order)
  return {
    parts,
    rows: tally(counted, buckets, parts).map((counts, at) => {
      const total = showCount(sum(counts))
      return { start: (buckets[at] as Bucket).start, counts: showParts(counts, total), total: total.n }
    }),
  }
}

export function countReasons(
  lines: readonly HistoryLine[],
  buckets: readonly Bucket[],
  order: readonly string[],
): Picture {
  const counted = lines
    .map(({ at, reason }) => ({ at, part: reason ?? unsaid }))
    .filter(({ at }) => bucketAt(at, buckets) >= 0)
  return { split: "reasons", ...countPeople(counted, buckets, order) }
}

/** Parts that count what applicants did; the others count postings. */
const ofPeople: readonly string[] = ["offered", "declined"]

export function countTransactions(
  lines: readonly HistoryLine[],
  buckets: readonly Bucket[],
  order: readonly string[],
): Picture {
  const counted = lines.flatMap(({ at, act }) => {
    const part = transactionOf[act]
    return part && bucketAt(at, buckets) >= 0 ? [{ at, part }] : []
  })
  const parts = occurring(counted, order)
  const rows = tally(counted, buckets, parts).map((counts, at) => {
    const shown = counts.map((n, column) =>
      ofPeople.includes(parts[column] ?? "") ? showCount(n) : ({ shown: "exact", n } as const),
    )
    const isWhole = shown.every(({ n }) => n !== null)
    return { start: (buckets[at] as Bucket).start, counts: shown, total: isWhole ? sum(counts) : null }
  })
  return { split: "transactions", parts, rows }
}

/**
 * How many people had applied, on average, to the postings that were open when each interval ended. The average of few
 * people is not told.
 */
export function averageApplicants(
  postings: readonly Posting[],
  applications: readonly Application[],
  buckets: readonly Bucket[],
  now: Temporal.Instant,
): Picture {
  const rows = buckets.map(({ start, until }) => {
    const end = Math.min(until.epochMilliseconds, now.epochMilliseconds + 1)
    const open = new Set(
      postings
        .filter(({ publishedAt, endedAt }) => publishedAt.epochMilliseconds < end && !isBefore(endedAt, end))
        .map(({ number }) => number),
    )
    const people = applications.filter(
      ({ opportunity, appliedAt }) => open.has(opportunity) && appliedAt.epochMilliseconds < end,
    ).length
    const shown = showCount(people)
    const average = open.size === 0 ? 0 : Math.round((10 * people) / open.size) / 10
    return { start, counts: [shown.n === null ? shown : { ...shown, n: average }], total: null }
  })
  return { split: "applicants", parts: ["average"], rows }
}

const isBefore = (at: Temporal.Instant | null, end: number) => at !== null && at.epochMilliseconds < end
