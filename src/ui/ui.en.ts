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
  optional: "(optional)",
  chooseOne: "Choose one",
  day: "Day",
  month: "Month",
  year: "Year",
}

export type UiMessages = typeof ui
