import { wording } from "../../platform/wording.js"

const f = wording.en

export const notices = {
  title: "Notices",
  recent: "Recent notices",
  all: (v: { n: number }) => f.plural(v.n, { one: "See all my notices", other: `See my ${f.number(v.n)} notices` }),
  lead: (v: { n: number }) =>
    v.n === 0
      ? "You have read everything."
      : f.plural(v.n, {
          one: "1 notice that you have not read.",
          other: `${f.number(v.n)} notices that you have not read.`,
        }),
  pages: "Pages of notices",
  unread: "Not read",
  gone: "What this notice was about is no longer there",
  markRead: "Mark as read",
  markAllRead: "Mark all as read",
  settings: "Choose my emails",
  empty: "No notice yet",
  emptyText: "You will find here what concerns you: answers, proposals, changes to your account.",
  mail: {
    hello: (v: { displayName: string }) => `Hello ${v.displayName},`,
    why: (v: { label: string }) => `You receive this message because your settings ask for it: ${v.label}.`,
    whyAlways: (v: { label: string }) => `You receive this message because it is part of the service: ${v.label}.`,
  },
  confirmations: {
    "notices-read": "All your notices are marked as read.",
  },
}

export type NoticesMessages = typeof notices
