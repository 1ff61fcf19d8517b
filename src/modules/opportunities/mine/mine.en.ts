import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const mine = {
  title: "My opportunities",
  lead: "What you have posted, what you take part in, and what waits for you.",
  untitled: (v: { number: number }) => `Untitled draft, number ${v.number}`,
  sections: {
    drafts: "Drafts",
    inReview: "In review",
    live: "In progress and published",
    places: "Where you have a place",
    over: "No longer in progress",
  },
  none: "No opportunity yet",
  noneText: "What you post, and the opportunities in which you have a place, stand here.",
  find: "Search opportunities",
  continue: (v: { title: string }) => `Continue: ${v.title}`,
  changedOn: (v: { day: Temporal.PlainDate }) => `Changed on ${f.date(v.day)}`,
  deadline: (v: { day: Temporal.PlainDate }) => `Deadline: ${f.date(v.day)}`,
  taken: (v: { taken: number; places: number }) =>
    f.plural(v.places, {
      one: `${f.number(v.taken)} of 1 place taken`,
      other: `${f.number(v.taken)} of ${f.number(v.places)} places taken`,
    }),
  takenOfAll: (v: { n: number }) => f.plural(v.n, { one: "1 place taken", other: `${f.number(v.n)} places taken` }),
  applicationsWait: (v: { n: number }) =>
    f.plural(v.n, {
      one: "application waits for your answer",
      other: "applications wait for your answer",
    }),
  offersOpen: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 offer of a place waits for an answer",
      other: `${f.number(v.n)} offers of places wait for answers`,
    }),
  agree: "Somebody asks to post it in your name: answer",
  offers: (v: { n: number }) =>
    f.plural(v.n, { one: "offer of a place waits for your answer", other: "offers of places wait for your answer" }),
  myApplications: "My applications",
  showOver: (v: { n: number }) =>
    f.plural(v.n, {
      one: "Show the opportunity that is no longer in progress",
      other: `Show the ${f.number(v.n)} opportunities that are no longer in progress`,
    }),
  hideOver: "Hide what is no longer in progress",
}

export type MineMessages = typeof mine
