import { wording } from "../../../platform/wording.js"

const f = wording.en

export const digests = {
  subject: (v: { n: number }) =>
    f.plural(v.n, { one: "1 notice that you have not read", other: `${f.number(v.n)} notices that you have not read` }),
  hello: (v: { displayName: string }) => `Hello ${v.displayName},`,
  lead: "Here is what happened since the last digest. Under each notice we say why it is here.",
  whyDaily: (v: { label: string }) => `Why: this kind of notice goes into your daily digest (${v.label}).`,
  whyWeekly: (v: { label: string }) => `Why: this kind of notice goes into your weekly digest (${v.label}).`,
  all: "See all my notices",
  reason:
    "You receive this digest because your message settings ask for it. When there is nothing new, nothing is sent.",
}

export type DigestsMessages = typeof digests
