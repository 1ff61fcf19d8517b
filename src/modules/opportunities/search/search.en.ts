import { wording } from "../../../platform/wording.js"
import type { CodeFilter, LanguageFilter, Sort } from "./criteria.js"
import type { TimeBand } from "./opportunity-document.js"

const f = wording.en

const facets: Readonly<Record<CodeFilter, string>> = {
  type: "Type",
  side: "Side",
  mode: "Remote or in person",
  time: "Time commitment",
  area: "Program area",
  level: "Group and level",
  skill: "Skills",
  organisation: "Organization",
  province: "Province or territory",
  security: "Security level",
  access: "Who may apply",
  status: "State",
}

const times: Readonly<Record<TimeBand, string>> = {
  "up-to-5": "5 hours a week or less",
  "up-to-15": "From 5 to 15 hours a week",
  "up-to-30": "From 15 to 30 hours a week",
  "full-time": "More than 30 hours a week",
}

const sorts: Readonly<Record<Sort, string>> = {
  relevance: "Best matches",
  newest: "Newest",
  deadline: "Deadline",
  start: "Start",
  distance: "Distance",
  ended: "Latest to end",
}

const languages: Readonly<Record<LanguageFilter, string>> = {
  "fr-reading": "French, written comprehension",
  "fr-writing": "French, written expression",
  "fr-oral": "French, oral proficiency",
  "en-reading": "English, written comprehension",
  "en-writing": "English, written expression",
  "en-oral": "English, oral proficiency",
}

export const search = {
  title: "Opportunities",
  text: "Title, skill, organization or number",
  textHint: "In English or French. “…” for words in this order, -word to leave one out.",
  place: "Place",
  submit: "Search",
  filters: "Filters",
  filtersInUse: (v: { n: number }) =>
    f.plural(v.n, { one: "Filters (1 in use)", other: `Filters (${f.number(v.n)} in use)` }),
  facets,
  sides: { seeking: "Seeking", offering: "Offering", both: "Exchange between equals" },
  modes: { remote: "Remote", "in-person": "In person" },
  times,
  accesses: { open: "Every organization", restricted: "Certain organizations only" },
  radius: "Around this place",
  kilometres: (v: { n: number }) => `${f.number(v.n)} km`,
  radiusHint: "Remote opportunities are shown too.",
  more: "Dates and languages",
  startFrom: "Starts on or after",
  startUntil: "Starts on or before",
  posted: "Posted",
  anyTime: "Any time",
  postedWithin: (v: { days: number }) =>
    f.plural(v.days, { one: "In the last day", other: `In the last ${f.number(v.days)} days` }),
  languages,
  languagesHint: "What is asked at most.",
  anyLevel: "Any",
  closed: "Show those that are closed to applications, too",
  update: "Show results",
  clear: "Remove all filters",
  found: (v: { n: number }) => f.plural(v.n, { one: "1 opportunity", other: `${f.number(v.n)} opportunities` }),
  count: (v: { n: number }) => f.number(v.n),
  page: (v: { page: number; pages: number }) => `Page ${f.number(v.page)} of ${f.number(v.pages)}`,
  pages: "Pages of opportunities",
  sortBy: "Sort by",
  sorts,
  inUse: "Filters in use",
  inUseOf: (v: { facet: string; label: string }) => `${v.facet}: ${v.label}`,
  nearPlace: (v: { place: string; kilometres: number }) => `Within ${f.number(v.kilometres)} km of ${v.place}`,
  startFromDay: (v: { day: string }) => `Starts on or after ${v.day}`,
  startUntilDay: (v: { day: string }) => `Starts on or before ${v.day}`,
  levelAtMost: (v: { label: string; level: string }) => `${v.label}: ${v.level} at most`,
  closedToo: "Closed ones, too",
  replaced: (v: { typed: string; by: string }) =>
    `Nothing says ${f.quote(v.typed)}. Here is what says ${f.quote(v.by)}.`,
  nothing: "No opportunity answers your search",
  nothingText: "Here is what would bring some:",
  nothingAtAll: "Use fewer words or more general ones.",
  nothingYet: "New ones come every day: look again later, or create one yourself.",
  without: (v: { words: string; n: number }) =>
    f.plural(v.n, {
      one: `Without ${f.quote(v.words)}: 1 opportunity`,
      other: `Without ${f.quote(v.words)}: ${f.number(v.n)} opportunities`,
    }),
  behind: (v: { seconds: number }) =>
    f.plural(v.seconds, {
      one: "What was posted in the last second may be missing.",
      other: `What was posted in the last ${f.number(v.seconds)} seconds may be missing.`,
    }),
  closes: "Apply by:",
  remoteOr: (v: { place: string }) => `${v.place}, or remote`,
  remote: "Remote",
  hours: {
    total: (v: { hours: number }) => `${f.number(v.hours)} h in all`,
    day: (v: { hours: number }) => `${f.number(v.hours)} h a day`,
    week: (v: { hours: number }) => `${f.number(v.hours)} h a week`,
    month: (v: { hours: number }) => `${f.number(v.hours)} h a month`,
  },
  kilometresAway: (v: { n: number }) => `${f.number(v.n)} km away`,
  number: (v: { number: number }) => `No. ${v.number}`,
  favourite: "Favourite",
  ofOne: (v: { title: string }) => `: ${v.title}`,
  feed: "Newest opportunities as an Atom feed",
}

export type SearchMessages = typeof search
