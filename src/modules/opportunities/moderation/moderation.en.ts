import { wording } from "../../../platform/wording.js"
import type { ReportOutcome, ReportReason, ReportStatus } from "./report.js"

const f = wording.en

const reasons: Readonly<Record<ReportReason, string>> = {
  "wrong-section": "Not in the right section",
  discriminatory: "Discriminatory",
  "personal-information": "Shows somebody’s personal information",
  "conflict-of-interest": "Conflict of interest, or a relative promoted",
  spam: "Advertising or the same posting several times",
  other: "Something else",
}

const outcomes: Readonly<Record<ReportOutcome, string>> = { dismissed: "Nothing wrong", removed: "Removed" }

const outcomesTold: Readonly<Record<ReportOutcome, string>> = {
  dismissed: "We looked at your report and found nothing against our rules. Thank you for telling us.",
  removed: "We looked at your report: the opportunity is no longer on the platform. Thank you for telling us.",
}

const tabs: Readonly<Record<ReportStatus, string>> = { open: "To look at", settled: "Settled" }

const report = {
  title: "Report a problem",
  link: "Report a problem",
  aside: "Something wrong?",
  lead: "Tell the moderation staff of the platform what is wrong with this opportunity. Its author never learns who reported it.",
  reason: "What is the problem?",
  words: "What you wish to add",
  wordsHint: "Needed if the problem is something else.",
  submit: "Send the report",
  mine: "Your reports about this opportunity",
  numbered: (v: { number: number }) => `Report ${v.number}`,
  waiting: "Being looked at",
}

const desk = {
  reports: {
    title: "Reported opportunities",
    lead: "What members find wrong with a posting. Reports of the same opportunity are settled together.",
    tabs: "Reports to show",
    tabsOf: tabs,
    none: "No report here",
    noneText: "When a member reports a problem, the opportunity stands here.",
    caption: (v: { n: number }) => f.plural(v.n, { one: "1 opportunity", other: `${f.number(v.n)} opportunities` }),
    opportunity: "Opportunity",
    reports: "Reports",
    reasons: "Problems",
    since: "First report",
    pages: "Pages of reports",
  },
  queue: {
    title: "Opportunities to review",
    lead: "The host asks that each opportunity be read before it is published. Those that wait the longest stand first.",
    none: "No opportunity waits",
    noneText: "An opportunity stands here once its author has submitted it.",
    caption: (v: { n: number }) =>
      f.plural(v.n, { one: "1 opportunity waits", other: `${f.number(v.n)} opportunities wait` }),
    since: "Submitted",
  },
  review: {
    look: "This page holds personal information. Your visit is noted, and the authors can see it.",
    contact: "Contact person",
    address: "Email address",
    state: "State",
    reports: "Reports",
    noReports: "Nobody has reported this opportunity.",
    reportedAt: "Sent",
    letters: "Messages to the author",
    decision: "Your decision",
    choose: "What do you decide?",
    reasonLabel: "Reason",
    reasonHint: "Needed to send back or remove. The author receives it.",
    submit: "Decide",
    letterLabel: "Message to the author",
    letterHint: "The author reads it on the page of the opportunity. Do not say who reported it.",
    acts: {
      approve: "Publish the opportunity",
      dismiss: "Nothing wrong: settle the reports",
      "send-back": "Send back to its author",
      remove: "Remove the opportunity",
      write: "Write to the author",
    },
    texts: {
      approve: "It is published at once, and its author receives a notice.",
      dismiss: "Everybody who reported it receives a notice. The author does not.",
      "send-back": "It becomes a draft again. Its author receives a notice with the reason.",
      remove:
        "Nobody but its author and moderation can read it any more. Applications end, and applicants receive a notice. Its author receives the reason.",
      write: "The author receives a notice. The opportunity does not change.",
    },
  },
}

const notices = {
  labels: { decided: "What moderation decides about your opportunities", settled: "Answer to a report" },
  see: "See the opportunity",
  find: "See the opportunities",
  settled: (v: { number: number }) => `Answer to your report ${v.number}`,
  removed: {
    title: (v: { title: string }) => `Opportunity removed: ${v.title}`,
    text: (v: { reason: string }) =>
      `Moderation has removed it from the platform. Reason: ${f.quote(v.reason)}. You can still read it, but nobody else sees it. If you do not agree, leave us a message.`,
  },
  sentBack: {
    title: (v: { title: string }) => `Opportunity to correct: ${v.title}`,
    text: (v: { reason: string }) =>
      `Moderation sends it back to you. Reason: ${f.quote(v.reason)}. Correct it, then submit it again.`,
  },
  approved: {
    title: (v: { title: string }) => `Opportunity published: ${v.title}`,
    text: "Moderation has read it: it is now published.",
  },
  wrote: {
    title: (v: { title: string }) => `Moderation writes to you: ${v.title}`,
    text: "Its message is on the page of the opportunity.",
  },
}

export const moderation = {
  report,
  reasons,
  outcomes,
  outcomesTold,
  desk,
  notices,
  letters: { title: "Messages from moderation" },
  moderate: "Moderate",
  refusals: {
    "report-own-opportunity": "This is your own opportunity: you can change it or cancel it.",
    "opportunity-report-empty": "Describe the problem.",
    "opportunity-report-reason-missing": "Choose the problem.",
    "opportunity-reported-already": "Your report about this opportunity is being looked at. You will receive a notice.",
    "opportunity-reports-settled": "Somebody else has settled these reports in the meantime.",
    "moderation-act-missing": "Choose what you decide.",
    "moderation-reason-missing": "Choose the reason.",
    "moderation-letter-missing": "Write the message.",
    "deadline-over-in-review": "Its deadline has passed. Send it back so that its author can change the deadline.",
  },
  confirmations: {
    "opportunity-reported": "Your report is sent. You will receive a notice when it has been looked at.",
    "moderation-approve": "The opportunity is published. Its author receives a notice.",
    "moderation-dismiss": "The reports are settled. The people who reported receive a notice.",
    "moderation-send-back": "The opportunity is sent back. Its author receives a notice.",
    "moderation-remove": "The opportunity is removed. People concerned receive a notice.",
    "moderation-write": "The message is sent.",
  },
}

export type ModerationMessages = typeof moderation
