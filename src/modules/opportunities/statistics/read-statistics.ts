import { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { listRows } from "../../classification/index.js"
import { readSettings } from "../../host/index.js"
import { listBranch } from "../../organisations/index.js"
import { leavingReasons, securityLevels, workAreas } from "../lists/marketplace-lists.js"
import { listTypes } from "../types/type.store.js"
import type { AskedStatistics, Filters } from "./asked-statistics.js"
import { type Bin, binsOf, endingActs, measured } from "./count-histogram.js"
import {
  averageApplicants,
  countPostings,
  countReasons,
  countTransactions,
  divisionOf,
  type Picture,
} from "./count-split.js"
import { type Bucket, bucketsOf, spanOf } from "./interval.js"
import { type CountedDate, leavingActs, mostSkills, transactionOf, transactions, unsaid } from "./statistics.js"
import {
  countSkills,
  type HistoryLine,
  listActs,
  listApplications,
  listPostings,
  type Posting,
} from "./statistics.store.js"

export interface Statistics {
  readonly asked: AskedStatistics
  readonly picture: Picture
  readonly bins: readonly Bin[]
  readonly skills: readonly { readonly skill: string; readonly count: number }[]
  /** How many postings the period and the filters leave. */
  readonly postings: number
}

/** Everything that the page, the API and the files show, from the same counts. */
export async function readStatistics(reading: Reading, asked: AskedStatistics): Promise<Statistics> {
  const { timeZone } = await readSettings(reading)
  const chosen = await choosePostings(reading, asked.filters)
  const dated = chosen.filter((posting) => isWithin(posting, asked, timeZone))
  const buckets = bucketsOf(asked.period, asked.interval, timeZone)
  const acts = await listActs(reading, endingActs)
  const [picture, skills] = await Promise.all([
    draw(reading, asked, { chosen, dated, buckets, zone: timeZone }),
    countSkills(reading, new Set(chosen.map(({ number }) => number)), mostSkills),
  ])
  return {
    ...{ asked, picture, skills, postings: dated.length },
    bins: binsOf(measured(asked.measure, dated, acts), asked.bins),
  }
}

async function choosePostings(reading: Reading, filters: Filters): Promise<readonly Posting[]> {
  const { organisation, side, type, status } = filters
  const branch = organisation === undefined ? undefined : new Set(await listBranch(reading, organisation))
  const postings = await listPostings(reading)
  return postings.filter(
    (posting) =>
      (side === undefined || posting.side === side) &&
      (type === undefined || posting.type === type) &&
      (status === undefined || posting.status === status) &&
      (branch === undefined || branch.has(posting.organisationId ?? "")),
  )
}

/** The moment by which a posting is counted; the ideal start is a civil day where the host is. */
function momentOf(
  posting: Posting,
  dated: CountedDate,
  at: (day: string) => Temporal.Instant,
): Temporal.Instant | null {
  if (dated === "posted") return posting.publishedAt
  if (dated === "closed") return posting.endedAt
  return posting.startOn === null ? null : at(posting.startOn)
}

const beginningOf = (zone: string) => (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant()

function isWithin(posting: Posting, { period, dated }: AskedStatistics, zone: string): boolean {
  const moment = momentOf(posting, dated, beginningOf(zone))
  const { from, until } = spanOf(period, zone)
  if (!moment) return false
  return from.epochMilliseconds <= moment.epochMilliseconds && moment.epochMilliseconds < until.epochMilliseconds
}

interface Drawn {
  /** Those that the filters leave, and among them those of the period. */
  readonly chosen: readonly Posting[]
  readonly dated: readonly Posting[]
  readonly buckets: readonly Bucket[]
  readonly zone: string
}

async function draw(reading: Reading, { split, dated: by }: AskedStatistics, drawn: Drawn): Promise<Picture> {
  const { chosen, dated, buckets, zone } = drawn
  if (split === "applicants") return averageApplicants(chosen, await listApplications(reading), buckets, reading.now)
  if (split === "transactions") {
    const lines = await linesOf(reading, chosen, Object.keys(transactionOf))
    return countTransactions(lines, buckets, transactions)
  }
  if (split === "reasons") {
    return countReasons(await linesOf(reading, chosen, leavingActs), buckets, [...leavingReasons, unsaid])
  }
  const [provinces, order] = await Promise.all([
    split === "location" ? listProvinces(reading) : new Map<string, string>(),
    listParts(reading, split),
  ])
  const partOf = divisionOf(split, provinces)
  const counted = dated.flatMap((posting) => {
    const at = momentOf(posting, by, beginningOf(zone))
    return at ? [{ at, part: partOf(posting) }] : []
  })
  return countPostings(counted, { split, buckets, order })
}

/** Lines of the history about these postings and about the applications to them. */
async function linesOf(
  reading: Reading,
  postings: readonly Posting[],
  acts: readonly string[],
): Promise<readonly HistoryLine[]> {
  const [lines, applications] = await Promise.all([listActs(reading, acts), listApplications(reading)])
  const numbers = new Set(postings.map(({ number }) => number))
  const appliedTo = new Map(applications.map(({ id, opportunity }) => [id, opportunity]))
  return lines.filter(({ subjectKind, subjectKey }) =>
    numbers.has(subjectKind === "opportunity" ? Number(subjectKey) : (appliedTo.get(subjectKey) ?? -1)),
  )
}

async function listProvinces(reading: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await listRows(reading, "municipality")
  return new Map(rows.map(({ code, province }) => [code, province]))
}

/** The parts of a split in the order of their own list. */
async function listParts(
  reading: Reading,
  split: "type" | "remote" | "restricted" | "security" | "location" | "work-area",
): Promise<readonly string[]> {
  if (split === "type") return (await listTypes(reading)).map(({ code }) => code)
  if (split === "location") return [...(await listRows(reading, "province")).map(({ code }) => code), unsaid]
  const known = {
    remote: ["remote", "in-person"],
    restricted: ["open", "restricted"],
    security: [...securityLevels, unsaid],
    "work-area": [...workAreas, unsaid],
  }
  return known[split]
}
