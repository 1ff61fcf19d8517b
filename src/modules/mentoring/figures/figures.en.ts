import type { Temporal } from "temporal-polyfill"
import { smallestCountShown, wording } from "../../../platform/wording.js"
import type { Closing, PlaceState, Wait } from "./count-figures.js"
import type { FigureCode, FigureGroup } from "./figure.js"

const f = wording.en

const groups: Readonly<Record<FigureGroup, string>> = {
  intake: "Registrations",
  waiting: "Waiting and places",
  proposals: "Proposals",
  pairings: "Pairings",
  meetings: "Meetings",
  reviews: "Looking back",
}

const titles: Readonly<Record<FigureCode, string>> = {
  "intake-mentors": "Mentors who registered, by month",
  "intake-mentees": "Mentees who registered, by month",
  mentors: "Registrations of mentors today",
  mentees: "Registrations of mentees today",
  waiting: "Mentees who wait for a proposal today",
  places: "Places of mentors today",
  proposals: "Proposals made, by month",
  answers: "What became of the proposals made in the period",
  declines: "Reasons for declining",
  pairings: "Pairings confirmed, by month",
  completion: "Pairings that ended in the period",
  meetings: "Meetings held, by month",
  "meeting-outcomes": "Meetings of the period",
  "first-meeting": "Fit checks after the first meeting",
  "third-meeting": "Fit checks after the third meeting",
  midterm: "Mid-term reviews",
  final: "Final reviews",
}

const closings: Readonly<Record<Closing, string>> = { completed: "completed", ended: "ended early" }

const places: Readonly<Record<PlaceState, string>> = {
  active: "taken by a pairing",
  proposed: "held by a proposal",
  free: "free",
}

export const figures = {
  title: "Figures",
  lead: "What the program has done in a period, in figures that can be shown to anybody.",
  period: "Period",
  from: "First day",
  until: "Last day",
  submit: "Show the figures",
  shownPeriod: (v: { from: Temporal.PlainDate; until: Temporal.PlainDate }) =>
    `Figures from ${f.dateRange(v.from, v.until)}`,
  shownPeriodText: "Days begin and end in the time zone of the program. What says “today” is counted at this moment.",
  masked: `Counts under ${smallestCountShown} are not given, nor another count that would give one of them back. Charts show them without a bar.`,
  few: `fewer than ${smallestCountShown}`,
  fewBriefly: `<${smallestCountShown}`,
  hidden: "not shown",
  hiddenBriefly: "–",
  groups,
  titles,
  waits: {
    within: (v: { weeks: number }) =>
      f.plural(v.weeks, { one: "1 week or less", other: `${f.number(v.weeks)} weeks or less` }),
    beyond: (v: { weeks: number }) => `more than ${f.number(v.weeks)}, up to ${f.number(2 * v.weeks)} weeks`,
    "beyond-twice": (v: { weeks: number }) => `more than ${f.number(2 * v.weeks)} weeks`,
  } satisfies Readonly<Record<Wait, unknown>>,
  places,
  closings,
  noAnswer: "no answer",
  monthOf: (v: { year: number; month: number }) => `${f.month(v.month)} ${v.year}`,
  withTotal: (v: { title: string; total: string }) => `${v.title} (total: ${v.total})`,
  nothing: "Nothing to count.",
  noParts: (v: { total: string }) => `Total: ${v.total}. How it divides is not given.`,
  summary: (v: { title: string; total: string; most: string; count: string }) =>
    `${v.title}. Total: ${v.total}. Most: ${v.most}, ${v.count}.`,
  month: "Month",
  part: "Part",
  count: "Count",
  total: "Total",
  figure: "Figure",
  needs: {
    title: "Needs and places",
    text: "What waiting mentees ask for today, beside the free places of mentors who offer it. A mentee may ask for several things.",
    caption: "Goals, the most asked for first",
    drawnCaption: `Goals that at least ${smallestCountShown} waiting mentees ask for`,
    summary: (v: { n: number }) =>
      f.plural(v.n, {
        one: `1 goal is asked for by at least ${smallestCountShown} waiting mentees.`,
        other: `${f.number(v.n)} goals are asked for by at least ${smallestCountShown} waiting mentees.`,
      }),
    goal: "Goal",
    asked: "Waiting mentees",
    askedTitle: "Waiting mentees who ask for it",
    placesTitle: "Free places for what is asked",
    places: "Free places",
  },
  download: "Download",
  downloadText: "The same figures in a file, masked in the same way.",
  files: { csv: "Figures (CSV)", xlsx: "Figures (Excel)" },
  fileName: "figures",
  refusals: {
    "period-reversed": "Choose a last day that is not before the first one.",
    "period-too-long": (v: { n: number }) => `Choose a period of ${f.number(v.n)} months or less.`,
  },
}

export type FiguresMessages = typeof figures
