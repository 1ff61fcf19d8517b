import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { CancelReason, EndingReason } from "./ending-reasons.js"

const f = wording.en

const cancelReasons: Readonly<Record<CancelReason, string>> = {
  "no-longer-needed": "The need is no longer there",
  "found-elsewhere": "Somebody was found another way",
  "no-time": "There is no time for it",
  "no-suitable-person": "Nobody suitable has applied",
  other: "Another reason",
}

const ended: Readonly<Record<EndingReason, string>> = {
  filled: "All places are now taken, and your application was not selected. Thank you for the time you gave it.",
  completed: "The opportunity is completed, and your application was not selected. Thank you for the time you gave it.",
  cancelled: "The opportunity is cancelled: your application ends with it. Thank you for the time you gave it.",
  expired: "The opportunity has expired and nobody was selected. Thank you for the time you gave it.",
  removed: "The opportunity is no longer on the platform: your application ends with it.",
}

const acts = {
  close: "Close to applications",
  extend: "Change the deadline",
  start: "Say that it has begun",
  complete: "Complete the opportunity",
  cancel: "Cancel the opportunity",
  archive: "Put away",
  reopen: "Reopen",
  "send-back": "Withdraw from review",
}

const pages = {
  keep: "Leave it as it is",
  nobodyTold: "Nobody receives a notice.",
  close: {
    title: "Close to applications",
    effects: [
      "Nobody can apply any more. The applications received keep waiting for your answer.",
      "You can open it again by changing the deadline.",
    ],
  },
  extend: {
    title: "Change the deadline",
    effects: ["People can apply up to the end of the new deadline."],
    current: (v: { day: Temporal.PlainDate }) => `Present deadline: ${f.date(v.day)}`,
    field: "New application deadline",
    hint: "The day is included.",
    told: "People who have applied, who have an invitation or who keep the opportunity as a favourite receive a notice.",
  },
  start: {
    title: "Say that the opportunity has begun",
    effects: ["The opportunity is shown as in progress. The platform does this by itself on the start date."],
    told: "People who have accepted a place receive a notice.",
  },
  complete: {
    title: "Complete the opportunity",
    effects: [
      "The opportunity goes into the archive. It can be copied to post another one.",
      "Applications that still wait are not selected.",
    ],
    told: "People who have accepted a place, and those who still wait, receive a notice.",
  },
  cancel: {
    title: "Cancel the opportunity",
    effects: ["Nobody can apply any more, and the applications end. The opportunity goes into the archive."],
    told: (v: { n: number }) =>
      f.plural(v.n, {
        one: "The person who has applied receives a notice.",
        other: `The ${f.number(v.n)} people who have applied receive a notice.`,
      }),
    reason: "Why do you cancel it?",
    reasonHint: "Kept for statistics. People who have applied are not told.",
    reasons: cancelReasons,
  },
  archive: {
    title: "Put the opportunity away",
    effects: ["It leaves your list and stays in the archive, where it can be copied."],
  },
  reopen: {
    title: "Reopen the opportunity",
    effects: ["It leaves the archive, and its author answers for it again. Applications that ended stay so."],
    told: "Its author and the people who have accepted a place receive a notice.",
  },
  "send-back": {
    title: "Withdraw the opportunity from review",
    effects: ["It becomes a draft again, which you alone see. You can change it, then submit it again."],
  },
}

const notices = {
  labels: {
    closed: "Your opportunity closes or expires",
    near: "Your opportunity: the deadline is near",
    waiting: "Applications that wait for your answer",
    toComplete: "Your opportunity: time to complete it",
    life: "An opportunity in which you have a place",
    ended: "Answer to your applications",
    extended: "An opportunity that you follow: another deadline",
    nearForYou: "An opportunity that you follow: the deadline is near",
  },
  see: "See the opportunity",
  find: "See other opportunities",
  complete: "Complete the opportunity",
  closed: {
    title: (v: { title: string }) => `Applications closed: ${v.title}`,
    waiting: (v: { n: number }) =>
      f.plural(v.n, {
        one: "The deadline has passed. 1 application waits for your answer.",
        other: `The deadline has passed. ${f.number(v.n)} applications wait for your answer.`,
      }),
    none: "The deadline has passed. Every application has its answer.",
  },
  expired: {
    title: (v: { title: string }) => `Opportunity expired: ${v.title}`,
    nobody:
      "The deadline has passed, and no application waits for an answer. You can change the deadline to open it again.",
    unanswered:
      "Thirty days have passed since it closed, and nobody has accepted a place. The applications have ended. You can change the deadline to open it again.",
  },
  extended: {
    title: (v: { title: string }) => `Another deadline: ${v.title}`,
    text: (v: { day: Temporal.PlainDate }) =>
      `The new application deadline is ${f.date(v.day)}. An application already sent has not changed.`,
  },
  near: {
    title: (v: { title: string; day: Temporal.PlainDate }) => `Deadline on ${f.date(v.day)}: ${v.title}`,
    text: (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 application waits for your answer. You can change the deadline.",
        other: `${f.number(v.n)} applications wait for your answer. You can change the deadline.`,
      }),
    none: "No application waits for your answer. You can change the deadline, or invite people to apply.",
    forYou: (v: { day: Temporal.PlainDate }) => `You can apply until ${f.date(v.day)}, that day included.`,
  },
  waiting: {
    title: (v: { title: string }) => `Applications wait for your answer: ${v.title}`,
    text: (v: { n: number }) =>
      f.plural(v.n, {
        one: "1 application waits. Offer a place, or say that it is not selected: everybody deserves an answer.",
        other: `${f.number(v.n)} applications wait. Offer a place, or say who is not selected: everybody deserves an answer.`,
      }),
  },
  toComplete: {
    title: (v: { title: string }) => `Is it over? ${v.title}`,
    text: "The end date has passed. Complete the opportunity, so that everybody can say how it went.",
  },
  started: {
    title: (v: { title: string }) => `Begun: ${v.title}`,
    text: "The opportunity is now in progress.",
  },
  completed: {
    title: (v: { title: string }) => `Opportunity completed: ${v.title}`,
    text: "Its author has completed it. Thank you for taking part.",
  },
  reopened: {
    title: (v: { title: string }) => `Opportunity reopened: ${v.title}`,
    text: "The administration of the platform has reopened it.",
  },
  cancelled: {
    title: (v: { title: string }) => `Opportunity cancelled: ${v.title}`,
    text: "The other author of the opportunity has cancelled it. People who had applied have received a notice.",
  },
  ended: {
    title: (v: { title: string }) => `Answer to your application: ${v.title}`,
    texts: ended,
  },
}

export const life = {
  acts,
  pages,
  notices,
  refusals: {
    "nobody-accepted": "Nobody has accepted a place yet. Offer a place, or cancel the opportunity.",
    "offer-open": "An offer of a place waits for an answer. Take it back, or wait for the answer.",
    "place-accepted": "A place is accepted: the opportunity can be completed, but not cancelled.",
    "deadline-missing": "Enter the new application deadline.",
    "deadline-past": "Choose today or a later day.",
    "deadline-not-later":
      "Choose a day after the present deadline. To close earlier, close the opportunity to applications.",
    "cancel-reason-missing": "Choose why you cancel it.",
    "never-published": "This opportunity was never published. Its author can copy it to post it.",
    "moderates-own-opportunity": "This opportunity bears your name: somebody else decides.",
  },
  confirmations: {
    "opportunity-close": "The opportunity is closed to applications.",
    "opportunity-extend": "The deadline has changed. People concerned have received a notice.",
    "opportunity-start": "The opportunity is in progress.",
    "opportunity-complete": "The opportunity is completed. Thank you for having guided it to its end.",
    "opportunity-cancel": "The opportunity is cancelled. People who had applied have received a notice.",
    "opportunity-archive": "The opportunity is put away. It stays in the archive.",
    "opportunity-reopen": "The opportunity is reopened.",
    "opportunity-send-back": "The opportunity is a draft again.",
  },
}

export type LifeMessages = typeof life
