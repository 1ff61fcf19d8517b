import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const firstMeeting = {
  title: "First meeting",
  lead: "The first meeting is for introducing yourselves, talking about goals, and agreeing on how often and how long you will meet.",
  start: (v: { name: string }) =>
    `You start: propose times to ${v.name}, who chooses one. The message is already written.`,
  common: "Times at which you are both free",
  commonHint: "From what you both said at registration. Keep up to three.",
  typed: "Times that you propose",
  typedHint: "You have not both said when you are free. Give up to three times.",
  other: (v: { n: number }) => `Time ${f.number(v.n)}`,
  moment: (v: { at: Temporal.Instant; zone: string }) => f.dateTime(v.at, v.zone),
  message: (v: { name: string }) => `Message to ${v.name}`,
  messageHint: "Change it as you like. Only the two of you can read it.",
  draft: (v: { partner: string; name: string }) =>
    `Hello ${v.partner},\n\nThank you for agreeing to be my mentor. I would like to meet you to introduce myself, talk about my goals and agree on how we will work together. I propose a few times: choose the one that suits you, or propose others.\n\n${v.name}`,
  propose: "Propose these times",
  waiting: (v: { name: string }) =>
    `${v.name} has your times and will choose one. You can replace them while you wait.`,
  yours: "Your times",
  choose: (v: { name: string }) => `${v.name} proposes these times`,
  chooseHint: "Choose the one that suits you: the meeting is then set and you both receive a calendar file.",
  accept: "Accept this time",
  none: "None suits me: propose other times",
  byMentee: (v: { name: string }) =>
    `${v.name} starts the first meeting: you will receive a notice with times to choose from. There is nothing to do for now.`,
  set: "Your first meeting is set.",
  seeMeetings: "See the meetings",
  next: {
    start: (v: { name: string }) =>
      `Propose times for your first meeting to ${v.name}: the message is already written.`,
    startLink: "Propose times",
    choose: (v: { name: string }) => `${v.name} proposes times for your first meeting. Choose one.`,
    chooseLink: "Choose a time",
    waiting: (v: { name: string }) => `${v.name} has your times for the first meeting and will choose one.`,
    waitingLink: "See my times",
  },
  refusals: {
    "first-meeting-set": "A meeting is already set. See it among your meetings.",
    "times-changed-meanwhile": "These times have changed meanwhile. Look at what is proposed now.",
    "times-missing": "Give at least one time.",
    "times-too-many": "Keep three times at most.",
    "time-to-choose": "Choose one of the times.",
  },
  confirmations: {
    "times-proposed": "Your times are proposed. You will receive a notice as soon as one is chosen.",
    "time-accepted": "The first meeting is set. You both receive a notice with a calendar file.",
  },
  notices: {
    labels: {
      proposed: "Times for a first meeting",
      reminder: "Reminders of a first meeting",
      late: "First meetings not set",
    },
    proposed: (v: { name: string }) => `Times proposed by ${v.name}: choose one`,
    proposedText: (v: { times: readonly string[] }) => `Times to choose from: ${v.times.join("; ")}.`,
    open: "Choose a time",
    reminder: (v: { name: string }) => `First meeting with ${v.name}: choose a time`,
    reminderText: (v: { on: Temporal.PlainDate }) =>
      `Your pairing was confirmed on ${f.date(v.on)} and the first meeting is still to be set. Choose a time: the message is already written.`,
    late: (v: { mentee: string; mentor: string }) => `First meeting not set: ${v.mentee} and ${v.mentor}`,
    lateText: (v: { on: Temporal.PlainDate }) =>
      `Their pairing was confirmed on ${f.date(v.on)} and no first meeting is set, despite the reminders. A word from you may help.`,
  },
}

export type FirstMeetingMessages = typeof firstMeeting
