import type { Temporal } from "temporal-polyfill"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { readDate } from "../../../web/read-date.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import { opportunityStatuses } from "../opportunity/opportunity.js"
import { type Side, sides } from "../types/opportunity-type.js"
import { decidePeriod, type Interval, intervals, type Period } from "./interval.js"
import { binLimits, type CountedDate, countedDates, type Measure, measures, type Split, splits } from "./statistics.js"

/** Which postings count. */
export interface Filters {
  /** With all that stands below it. */
  readonly organisation?: string
  readonly side?: Side
  readonly type?: string
  readonly status?: OpportunityStatus
}

export interface AskedStatistics {
  readonly period: Period
  readonly interval: Interval
  readonly dated: CountedDate
  readonly split: Split
  readonly measure: Measure
  readonly bins: number
  readonly filters: Filters
}

type Query = Readonly<Record<string, string | undefined>>

const chosen = <Code extends string>(codes: readonly Code[], value: string | undefined): Code | undefined =>
  codes.find((code) => code === value)

/** What an address asks for; a choice that it does not know is left open. */
export function readAskedStatistics(query: Query, today: Temporal.PlainDate): AskedStatistics {
  const problems: FieldProblem[] = []
  const day = (field: "from" | "until") => readDate(query, field, (code) => problems.push({ field, code }))
  const dates = { from: day("from"), until: day("until") }
  if (problems.length > 0) throw refuseFields(problems)
  const interval = chosen(intervals, query.interval) ?? "week"
  return {
    period: decidePeriod(dates, interval, today),
    interval,
    ...readChoices(query),
  }
}

function readChoices(query: Query): Omit<AskedStatistics, "period" | "interval"> {
  const organisation = /^[0-9a-f-]{36}$/.test(query.organisation ?? "") ? query.organisation : undefined
  const side = chosen(sides, query.side)
  const status = chosen(opportunityStatuses, query.status)
  return {
    dated: chosen(countedDates, query.dated) ?? "posted",
    split: chosen(splits, query.split) ?? "type",
    measure: chosen(measures, query.measure) ?? "to-fill",
    bins: readBins(query.bins),
    filters: {
      ...(organisation && { organisation }),
      ...(side && { side }),
      ...(query.type && { type: query.type }),
      ...(status && { status }),
    },
  }
}

function readBins(text: string | undefined): number {
  const { fewest, most, usual } = binLimits
  const bins = /^\d{1,2}$/.test(text ?? "") ? Number(text) : usual
  return Math.min(most, Math.max(fewest, bins))
}

const partsOf = (field: string, { year, month, day }: Temporal.PlainDate) => ({
  [`${field}-year`]: String(year),
  [`${field}-month`]: String(month),
  [`${field}-day`]: String(day),
})

/** The same as an address, or a form, holds it. */
export function valuesOfAsked(asked: AskedStatistics): Readonly<Record<string, string>> {
  const { period, interval, dated, split, measure, bins, filters } = asked
  return {
    ...partsOf("from", period.from),
    ...partsOf("until", period.until),
    ...{ interval, dated, split, measure, bins: String(bins) },
    ...filters,
  }
}
