import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const mailbox = {
  title: "Trial mailbox",
  lead: "In a trial, no message leaves this machine: each one is kept here.",
  empty: "No message yet",
  emptyText: "Messages appear here as soon as the platform sends them, for example when somebody creates an account.",
  caption: "Messages, latest first",
  subject: "Subject",
  to: "To",
  received: "Received",
  sent: (v: { address: string; receivedAt: Temporal.Instant; timeZone: string }) =>
    `To ${v.address}, ${f.dateTime(v.receivedAt, v.timeZone)}`,
  asText: "Text version",
  asHtml: "See the HTML version, as mail programs show it",
  refresh: "Refresh",
}

export type MailboxMessages = typeof mailbox
