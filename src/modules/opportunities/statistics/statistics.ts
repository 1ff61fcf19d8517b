/** By what postings are divided over time. `applicants` is an average; the last but one counts what people did. */
export const splits = [
  "type",
  "transactions",
  "remote",
  "restricted",
  "security",
  "reasons",
  "applicants",
  "location",
  "work-area",
] as const
export type Split = (typeof splits)[number]

/** What happened to postings and to the offers made for them. */
export const transactions = ["posted", "cancelled", "completed", "offered", "declined", "in-progress"] as const
export type Transaction = (typeof transactions)[number]

/** The acts of the history that count as one. */
export const transactionOf: Readonly<Record<string, Transaction>> = {
  "opportunities.publish": "posted",
  "opportunities.approve": "posted",
  "opportunities.cancel": "cancelled",
  "opportunities.remove": "cancelled",
  "opportunities.complete": "completed",
  "opportunities.offer": "offered",
  "opportunities.decline": "declined",
  "opportunities.start": "in-progress",
}

/** Acts that come with a reason of whoever leaves. */
export const leavingActs = ["opportunities.decline", "opportunities.withdraw"] as const

export const fillingAct = "opportunities.fill"

/** How long a posting took, in days; or how many hours it asks for. */
export const measures = [
  "to-post",
  "to-fill",
  "to-complete",
  "to-cancel",
  "hours-total",
  "hours-day",
  "hours-week",
  "hours-month",
] as const
export type Measure = (typeof measures)[number]

/** Which of its dates decides whether a posting counts. */
export const countedDates = ["posted", "started", "closed"] as const
export type CountedDate = (typeof countedDates)[number]

export const binLimits = { fewest: 5, most: 21, usual: 9 } as const

export const mostSkills = 10

/** Where a posting says nothing of what divides it. */
export const unsaid = "unsaid"
