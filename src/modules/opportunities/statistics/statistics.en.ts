import type { Temporal } from "temporal-polyfill"
import { smallestCountShown, wording } from "../../../platform/wording.js"
import type { Interval } from "./interval.js"
import type { CountedDate, Measure, Split, Transaction } from "./statistics.js"

const f = wording.en

const splits: Readonly<Record<Split, string>> = {
  type: "Type of opportunity",
  transactions: "What happened to them",
  remote: "Remote or not",
  restricted: "Limited to organizations or not",
  security: "Security level",
  reasons: "Reasons to decline or withdraw",
  applicants: "Average number of applicants per open opportunity",
  location: "Location",
  "work-area": "Program area",
}

const transactions: Readonly<Record<Transaction, string>> = {
  posted: "Posted",
  cancelled: "Cancelled",
  completed: "Completed",
  offered: "Places offered",
  declined: "Offers declined",
  "in-progress": "Begun",
}

const measures: Readonly<Record<Measure, string>> = {
  "to-post": "Days from the draft to publication",
  "to-fill": "Days from publication to the last place taken",
  "to-complete": "Days from publication to completion",
  "to-cancel": "Days from publication to cancellation",
  "hours-total": "Hours asked in all",
  "hours-day": "Hours asked per day",
  "hours-week": "Hours asked per week",
  "hours-month": "Hours asked per month",
}

const dates: Readonly<Record<CountedDate, string>> = {
  posted: "Publication",
  started: "Ideal start date",
  closed: "End",
}

const intervals: Readonly<Record<Interval, string>> = {
  year: "Year",
  "fiscal-year": "Fiscal year (from April 1)",
  quarter: "Quarter",
  month: "Month",
  week: "Week",
  day: "Day",
}

export const statistics = {
  title: "Statistics",
  lead: "Opportunities that were published, also those that are over or erased since. Numbers of people under five are not told.",
  controls: "What to count",
  from: "From",
  until: "To",
  interval: "Interval",
  dated: "Date that counts",
  split: "Divided by",
  measure: "Distribution of",
  bins: "Number of bands",
  binsHint: "From 5 to 21",
  organisation: "Organization, with all that stands below it",
  side: "Side",
  type: "Type",
  status: "Status",
  all: "All",
  submit: "Show",
  splits,
  transactions,
  measures,
  dates,
  intervals,
  parts: {
    remote: "Remote",
    "in-person": "In person",
    restricted: "Limited to organizations",
    open: "Open to all",
    unsaid: "Not said",
    average: "Average",
  },
  postings: (v: { n: number }) =>
    f.plural(v.n, { one: "1 opportunity counts.", other: `${f.number(v.n)} opportunities count.` }),
  noPostings: "No opportunity counts: choose another period or fewer filters.",
  nothing: "Nothing to show for this choice.",
  week: (v: { on: Temporal.PlainDate }) => `Week of ${f.date(v.on)}`,
  quarter: (v: { year: number; quarter: number }) => `${v.year}, quarter ${v.quarter}`,
  fiscalYear: (v: { year: number }) => `${v.year}–${v.year + 1}`,
  month: (v: { year: number; month: number }) => `${f.month(v.month)} ${v.year}`,
  summary: (v: { title: string; rows: number; parts: readonly string[] }) =>
    `${v.title}, in ${f.number(v.rows)} intervals: ${f.list(v.parts)}.`,
  histogramSummary: (v: { title: string; n: number; from: number; until: number }) =>
    `${v.title}: most of ${f.number(v.n)} values lie from ${f.number(v.from)} to ${f.number(v.until)}.`,
  skillsSummary: (v: { skill: string; n: number }) =>
    `The skill asked for most is ${v.skill}: ${f.number(v.n)} opportunities in progress.`,
  band: (v: { from: number; until: number }) => `${f.number(v.from)} to ${f.number(v.until)}`,
  tip: (v: { part: string; n: number; total: number }) =>
    `${v.part}: ${f.number(v.n)} of ${f.number(v.total)} (${f.percent(v.total === 0 ? 0 : v.n / v.total)})`,
  over: "Over time",
  distribution: "Distribution",
  skills: "The ten skills asked for most in opportunities in progress",
  skill: "Skill",
  others: "Others",
  total: "Total",
  count: "Number",
  value: "Part",
  picture: "Picture",
  few: `fewer than ${smallestCountShown}`,
  hidden: "not told",
  download: "Take these figures with you",
  files: {
    csv: "Table (CSV)",
    xlsx: "Table (Excel)",
    picture: "Image of the bars (SVG)",
    histogram: "Image of the distribution (SVG)",
    skills: "Image of the skills (SVG)",
  },
  fileName: "statistics",
  refusals: {
    "statistics-period-reversed": "The last day comes before the first one. Change one of the two.",
    "statistics-intervals-too-many": (v: { n: number }) =>
      `The period holds more than ${f.number(v.n)} intervals. Choose longer ones, or a shorter period.`,
  },
}

export type StatisticsMessages = typeof statistics
