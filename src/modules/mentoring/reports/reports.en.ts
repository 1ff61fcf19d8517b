import { wording } from "../../../platform/wording.js"

const f = wording.en

export const reports = {
  title: "Report a problem",
  lead: "Tell the platform’s moderation staff what is wrong. The other person is not told that you did.",
  only: "Staff see the messages that you tick here, a copy of what you write below, and nothing else of your exchanges.",
  danger: "If somebody is in danger, call emergency services first: 911.",
  messages: "Messages to show to moderation",
  noMessages: "There is no message between you. Describe what happened.",
  by: (v: { name: string; body: string }) => `${v.name}: ${f.quote(v.body)}`,
  you: "You",
  reason: "What is the problem?",
  reasons: {
    disrespect: "Lack of respect",
    harassment: "Harassment",
    discrimination: "Discrimination",
    threat: "Threat or violence",
    "confidence-broken": "Something confidential was repeated",
    other: "Something else",
  },
  words: "What happened",
  wordsHint: "Useful where no message shows it.",
  submit: "Send the report",
  mine: "Your reports",
  numbered: (v: { number: number }) => `Report ${v.number}`,
  reportedAt: "Sent",
  statuses: { open: "Being looked at", settled: "Settled" },
  outcomesTold: {
    "nothing-found":
      "We looked at your report and found nothing against our rules. You can end the pairing at any time.",
    "spoken-to": "We looked at your report and spoke with the person concerned.",
    "measures-taken": "We looked at your report and took measures. To protect each person, we do not say which.",
  },
  desk: {
    title: "Reports",
    lead: "What a mentor or a mentee chose to show you. Nothing else of their exchanges can be opened.",
    tabs: "Reports to show",
    tabsOf: { open: "To be looked at", settled: "Settled" },
    none: "No report here",
    noneText: "When somebody reports a problem, it stands here.",
    caption: (v: { n: number }) => f.plural(v.n, { one: `${f.number(v.n)} report`, other: `${f.number(v.n)} reports` }),
    number: "Report",
    reason: "Problem",
    reportedAt: "Sent",
    pages: "Pages of reports",
    look: "This page holds personal information. Your visit is written down, and both persons can see it.",
    reporter: "Reported by",
    reported: "About",
    words: "In their words",
    shown: "Messages that were shown to you",
    noneShown: "No message was shown.",
    settle: "Settle the report",
    settleText: "The person who reported is told the outcome, in neutral words. Choose it once you have acted.",
    outcome: "Outcome",
    outcomes: {
      "nothing-found": "Nothing against the rules",
      "spoken-to": "The person was spoken to",
      "measures-taken": "Measures were taken",
    },
  },
  refusals: {
    "report-empty": "Tick a message or describe what happened.",
    "report-reason-missing": "Choose what the problem is.",
    "report-under-way": "Your last report about this pairing is still being looked at. You will receive a notice.",
    "report-outcome-missing": "Choose the outcome.",
    "report-settled-already": "Somebody has settled this report in the meantime.",
  },
  confirmations: {
    "report-sent": "Your report is sent. You will receive a notice when it has been looked at.",
    "report-settled": "The report is settled. The person who reported has received a notice.",
  },
  notices: {
    label: "Answer to a report",
    settled: (v: { number: number }) => `Answer to your report ${v.number}`,
    link: "See your reports",
  },
}

export type ReportsMessages = typeof reports
