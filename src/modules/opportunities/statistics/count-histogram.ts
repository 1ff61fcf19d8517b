import type { Temporal } from "temporal-polyfill"
import { fillingAct, type Measure } from "./statistics.js"
import type { HistoryLine, Posting } from "./statistics.store.js"

/** One band of a histogram; its upper end is in the last one only. */
export interface Bin {
  readonly from: number
  readonly until: number
  readonly count: number
}

const millisecondsPerDay = 86_400_000

const daysBetween = (from: Temporal.Instant, until: Temporal.Instant) =>
  (until.epochMilliseconds - from.epochMilliseconds) / millisecondsPerDay

/** The act that ends what is measured. */
const endings: Readonly<Partial<Record<Measure, string>>> = {
  "to-fill": fillingAct,
  "to-complete": "opportunities.complete",
  "to-cancel": "opportunities.cancel",
}

const periods: Readonly<Partial<Record<Measure, string>>> = {
  "hours-total": "total",
  "hours-day": "day",
  "hours-week": "week",
  "hours-month": "month",
}

export const endingActs: readonly string[] = Object.values(endings)

/** What is measured of each posting that has it: days, or hours. */
export function measured(
  measure: Measure,
  postings: readonly Posting[],
  acts: readonly HistoryLine[],
): readonly number[] {
  if (measure === "to-post") return postings.map(({ createdAt, publishedAt }) => daysBetween(createdAt, publishedAt))
  const ending = endings[measure]
  if (ending === undefined) {
    const period = periods[measure]
    return postings.flatMap(({ timeMinutes, timePeriod }) =>
      timeMinutes !== null && timePeriod === period ? [timeMinutes / 60] : [],
    )
  }
  const ends = new Map<string, Temporal.Instant>()
  // Filled twice, after a place was given back: the first time counts.
  for (const { act, subjectKey, at } of acts) if (act === ending && !ends.has(subjectKey)) ends.set(subjectKey, at)
  return postings.flatMap(({ number, publishedAt }) => {
    const end = ends.get(String(number))
    return end ? [daysBetween(publishedAt, end)] : []
  })
}

/** Bands of one width from zero to the greatest value, in whole numbers where there is room for them. */
export function binsOf(values: readonly number[], bins: number): readonly Bin[] {
  if (values.length === 0) return []
  const greatest = Math.max(...values)
  const width = Math.max(widthFor(greatest / bins), Number.EPSILON)
  return Array.from({ length: bins }, (_, at) => {
    const [from, until] = [round(at * width), round((at + 1) * width)]
    const isLast = at === bins - 1
    const count = values.filter((value) => value >= from && (value < until || (isLast && value <= until))).length
    return { from, until, count }
  })
}

/** A width that reads well: tenths below one, whole numbers above. */
const widthFor = (least: number) => (least < 1 ? Math.max(0.1, Math.ceil(10 * least) / 10) : Math.ceil(least))

const round = (value: number) => Math.round(10 * value) / 10
