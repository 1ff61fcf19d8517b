import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const endings = {
  title: "End the pairing",
  lead: "Either of you can end it at any time. Nobody is at fault, and you do not have to explain yourself to the other person.",
  meetFirst: "If you can, meet one last time before: say what you take with you, and say goodbye.",
  what: "What happens",
  effects: [
    "The other person and the coordination are told that the pairing is over, in neutral words.",
    "The mentoring place is free again, and meetings to come no longer stand.",
    "What you wrote to each other stays readable for 180 days, then is erased.",
    "Who waited keeps the day on which they first asked, and comes first accordingly.",
    "The two of you are not paired again, unless both of you wish it.",
  ],
  reason: "Why does it end?",
  reasonHint: "Your answer is shown neither to the other person nor to the coordination.",
  reasons: {
    "goals-reached": "We have reached our goals",
    "no-time": "I do not have the time",
    "no-common-times": "We find no common times",
    "goals-not-covered": "My goals need something else",
    "not-a-fit": "The fit is not right",
    "partner-silent": "The other person no longer answers",
    absence: "I am going away for a time",
    "new-organisation": "I am joining another department or agency",
    "new-level": "My management level is changing",
    other: "Another reason",
  },
  next: "And then, for you?",
  nextSteps: { rematch: "I am ready for another pairing", pause: "I take a pause" },
  thanks: "A parting word to the other person",
  thanksHint: "It is sent as your last message, between the two of you.",
  again: "I would gladly be paired with this person again",
  againHint: "It counts only if both of you say so; neither is told what the other said.",
  submit: "End the pairing",
  keep: "Keep the pairing",
  over: "This pairing is over.",
  saveAgain: "Save",
  lastDay: {
    title: "Last day of the pairing",
    text: "Set it together, or leave it open: you are then asked each year. The pairing closes at the end of that day.",
    field: "Last day",
    submit: "Save the last day",
    open: "No last day is set.",
    on: (v: { day: Temporal.PlainDate }) => `The last day is ${f.date(v.day)}.`,
  },
  block: "If something changes",
  refusals: {
    "end-reason-missing": "Choose why it ends.",
    "end-next-missing": "Choose what comes next for you.",
    "last-day-past": "This day is past. Choose a later one.",
  },
  confirmations: {
    "pairing-over-now":
      "The pairing is over. The other person and the coordination have been told. Thank you for what you gave.",
    "last-day-saved": "The last day is saved. The other person has received a notice.",
    "again-saved": "Your wish is saved.",
  },
  notices: {
    closedLabel: "End of a pairing",
    closed: (v: { name: string }) => `Your pairing with ${v.name} is over`,
    completedText:
      "Thank you for the time you gave it. If another pairing suits you later, your registration is there.",
    endedText:
      "It ends without anybody being at fault, and reasons stay private. The day on which you first asked still counts for what comes next.",
    closedLink: "See the pairing",
    lastDayLabel: "Last day of a pairing",
    lastDay: (v: { name: string }) => `${v.name} has changed the last day of your pairing`,
    lastDayText: "Look at the day. You can change it too.",
    lastDayLink: "See the last day",
    teamLabel: "End of a pairing in my program",
    team: (v: { mentor: string; mentee: string }) => `Pairing over: ${v.mentor} and ${v.mentee}`,
    teamText: "The place is free again. Reasons stay private.",
  },
}

export type EndingsMessages = typeof endings
