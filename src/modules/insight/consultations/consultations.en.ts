import { wording } from "../../../platform/wording.js"

const f = wording.en

export const consultations = {
  title: "Who looked at my data",
  lead: "Each time that staff look at your personal information, it is written down here and cannot be taken away.",
  looked: "Times staff viewed your data",
  caption: "Latest first",
  when: "When",
  who: "Who",
  why: "Why",
  times: (v: { n: number }) => f.plural(v.n, { one: `(${f.number(v.n)} time)`, other: `(${f.number(v.n)} times)` }),
  none: "Nobody has looked",
  noneText: "No member of staff has looked at your personal information.",
  operator: "The operator of the site",
  formerStaff: "Somebody who is no longer here",
  purposes: {
    help: "To answer a message that you left",
    "accounts.operator-help": "To help you with your account",
    membership: "To verify that you belong to an organization",
    mentoring: "To coordinate a mentoring program",
    moderation: "To look at a report",
    coordination: "To coordinate your program",
    audit: "To verify the history",
  },
  recent: "Lately in your account",
  recentCaption: "Latest first",
  what: "What happened",
  you: "You",
  unknown: "Something here that was not you?",
  unknownText: "Change your password and leave us a message.",
  older: "Older entries",
  latest: "Back to the latest",
}

export type ConsultationsMessages = typeof consultations
