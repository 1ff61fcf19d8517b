export const notices = {
  mailbox: {
    title: "Trial mailbox",
    lead: "In a trial, no message leaves this machine: each one is kept here.",
    empty: "No message yet",
    emptyText: "Messages appear here as soon as the platform sends them, for example when somebody creates an account.",
    caption: "Messages, latest first",
    subject: "Subject",
    to: "To",
    received: "Received",
    asText: "Text version",
    refresh: "Refresh",
  },
}

export type NoticesMessages = typeof notices
