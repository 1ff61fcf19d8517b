import type { Temporal } from "temporal-polyfill"
import { wording } from "../platform/wording.js"

const f = wording.en

/** Words that components bring themselves. */
export const ui = {
  skipToContent: "Skip to main content",
  homeLink: (v: { siteName: string }) => `${v.siteName}, home`,
  mainNavigation: "Main",
  breadcrumbs: "Breadcrumb",
  signIn: "Sign in",
  signOut: "Sign out",
  notices: (v: { n: number }) => `Notices (${f.number(v.n)})`,
  waiting: (v: { n: number }) =>
    f.plural(v.n, { one: `${f.number(v.n)} item is waiting`, other: `${f.number(v.n)} items are waiting` }),

  errorTitle: (v: { title: string }) => `Error: ${v.title}`,
  errorPrefix: "Error: ",
  errorSummary: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 answer needs a correction. What you entered is kept.",
      other: `${f.number(v.n)} answers need a correction. What you entered is kept.`,
    }),
  problemTitle: "This could not be done",
  optional: "(optional)",
  chooseOne: "Choose one",
  suggestions: "Suggestions",
  suggestionsFound: (v: { n: number }) =>
    v.n === 0
      ? "No suggestion. Try another word."
      : f.plural(v.n, {
          one: "1 suggestion. The arrow keys lead to it.",
          other: `${f.number(v.n)} suggestions. The arrow keys lead to them.`,
        }),
  suggestionChosen: (v: { text: string }) => `Chosen: ${v.text}`,
  whichSuggestion: "Which answer did you mean?",
  openCalendar: "Open the calendar",
  day: "Day",
  month: "Month",
  year: "Year",

  steps: "Steps",
  stepDone: "(done)",
  previous: "Previous",
  next: "Next",
  pageNumber: (v: { n: number }) => `Page ${f.number(v.n)}`,
  removeFilter: "Remove filter ",
  missing: "(not in the profile)",

  refresh: "Refresh",
  progressOf: (v: { done: number; total: number }) => `${f.number(v.done)} of ${f.number(v.total)}`,
  progressSoFar: (v: { n: number }) => `${f.number(v.n)} so far`,
  timeLeft: (v: { length: Temporal.Duration }) => `about ${f.duration(v.length)} left`,

  notTranslated: "Not translated",
  notShown: "not shown",
  total: "Total",

  chartData: "Data table",
  outOf: (v: { n: number }) => `out of ${f.number(v.n)}`,
  stars: (v: { n: number }) =>
    f.plural(v.n, { one: `${f.number(v.n)} star out of 5`, other: `${f.number(v.n)} stars out of 5` }),
  gapPrefix: "Gap: ",

  mailBeforeColon: (v: { label: string }) => `${v.label}:`,
  mailFact: (v: { term: string; value: string }) => `${v.term}: ${v.value}`,
  mailBelow: "The English text follows the French.",
}

export type UiMessages = typeof ui
