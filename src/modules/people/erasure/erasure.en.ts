import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const erasure = {
  run: "Erasing what is no longer kept",
  title: "Close my account",
  lead: "If you ask for it, your account will be closed and your data will be erased. Other people will no longer find you, and nobody will be able to bring your data back.",
  how: (v: { days: number }) =>
    f.plural(v.days, {
      one: "You have 1 day to change your mind: until then your account stays as it is.",
      other: `You have ${f.number(v.days)} days to change your mind: until then your account stays as it is.`,
    }),
  told: "We write to you now, and once more when it is done.",
  erasedTitle: "What is erased",
  erased: "Everything that the page “My data” shows, with your files and the messages that you left.",
  keptTitle: "What stays",
  kept: "The history of acts, and of who looked at whose data. It holds numbers, dates and acts, never a name, an address or a text. Once your account is erased, your number leads to nobody.",
  proof: "Your password, or a code of your authenticator app",
  submit: "Close my account and erase my data",
  open: "Close my account",
  askedTitle: "Your account will be closed",
  asked: (v: { dueAt: Temporal.Instant; timeZone: string }) =>
    `Your data will be erased on ${f.dateTime(v.dueAt, v.timeZone)}. Until then you can keep your account.`,
  keep: "Keep my account",
  notices: { group: "Your data", label: "Your account will be closed" },
  refusals: {
    "erasure-of-last-administrator":
      "You are the only administrator. Give this role to somebody else before you close your account.",
    "erasure-asked-already": "You have already asked for this. The page “My data” shows the day.",
  },
  confirmations: {
    "erasure-asked": "Your request is saved. We have written to you.",
    "account-kept": "Your account stays. Nothing was erased.",
  },
  mail: {
    hello: (v: { displayName: string }) => `Hello ${v.displayName},`,
    helloUnnamed: "Hello,",
    whyAccount: "You receive this message because of your account.",
    whyErased: "You receive this message because this address was that of an account. It is no longer kept.",
    erasureAsked: {
      subject: (v: { day: Temporal.PlainDate }) => `Your data will be erased on ${f.date(v.day)}`,
      heading: "Your account will be closed",
      text: (v: { day: Temporal.PlainDate }) =>
        `You have asked that your account be closed and your data erased. It will be done on ${f.date(v.day)}. Until then, you can keep your account on the page “My data”.`,
      notYou: "If you did not ask for it, keep your account on that page, then change your password.",
      link: "Open the page “My data”",
    },
    dataErased: {
      subject: "Your data is erased",
      heading: "Your data is erased",
      text: "Your account is closed and your data is erased, as you asked. This is our last message.",
      kept: "Only the history of acts stays. It holds numbers, dates and acts, which lead to nobody any more.",
    },
  },
}

export type ErasureMessages = typeof erasure
