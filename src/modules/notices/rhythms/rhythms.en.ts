import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const rhythms = {
  title: "Message settings",
  lead: "Every notice stands in the site. Choose here how often we also write to you.",
  digestHours: (v: { next: Temporal.Instant; timeZone: string }) =>
    `The daily digest leaves at ${f.timeIn(v.next, v.timeZone)}, the weekly one on Mondays at the same time. When there is nothing new, nothing is sent.`,
  kind: "Notice",
  site: "In the site",
  siteAlways: "Always",
  mail: "By email",
  mailAlways: "Always, at once",
  mailNever: "Never",
  mandatory:
    "Some messages are part of the service, such as those that protect your account. They cannot be turned off.",
  mailFor: (v: { label: string }) => `Email: ${v.label}`,
  rhythm: {
    "at-once": "At once",
    daily: "In the daily digest",
    weekly: "In the weekly digest",
    never: "Never",
  },
  save: "Save my settings",
  stopByMail: "Unsubscribe from these emails",
  unsubscription: {
    title: "Unsubscribe from emails",
    digest: "Digest of notices",
    question: (v: { label: string }) => `You receive these emails: ${v.label}. Do you want them to stop?`,
    stop: "Unsubscribe",
    stoppedTitle: "You are unsubscribed",
    stopped: (v: { label: string }) =>
      `You will no longer receive these emails: ${v.label}. The notices remain in the site, where you can read them at any time.`,
    resume: "Subscribe again",
    settings: "All my message settings",
  },
  refusals: {
    "rhythm-unknown": "Choose how often you want these emails.",
    "unsubscription-link-unknown": "This link is not complete. Copy the whole address from the message.",
  },
  confirmations: {
    "rhythms-saved": "Your message settings are saved.",
    "mail-resumed": "You are subscribed again.",
  },
}

export type RhythmsMessages = typeof rhythms
