import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const meetings = {
  title: "Meetings",
  coming: "Coming meetings",
  past: "Past meetings",
  none: "No meeting is planned",
  noneText: "Plan one, or a series, when you are both free.",
  when: "When",
  length: "Length",
  mode: "How",
  modes: { "in-person": "In person", remote: "Remote" },
  place: "Place or link",
  state: "State",
  statuses: { planned: "planned", met: "held", "not-met": "not held", cancelled: "cancelled" },
  caption: (v: { n: number }) => f.plural(v.n, { one: "1 meeting", other: `${f.number(v.n)} meetings` }),
  all: "All meetings",
  plan: "Plan a meeting",
  planTitle: "Plan a meeting",
  with: (v: { name: string }) => `Meeting with ${v.name}`,
  onDay: (v: { name: string; on: Temporal.PlainDate }) => `Meeting with ${v.name}, ${f.date(v.on)}`,
  file: "Add to my calendar",
  move: "Choose another time",
  moveTitle: "Another time or place",
  moveText: (v: { name: string }) => `${v.name} receives a notice with the new time.`,
  cancel: "Cancel the meeting",
  cancelTitle: "Cancel this meeting?",
  cancelText: (v: { name: string }) => `${v.name} receives a notice. You do not have to say why.`,
  following: "Cancel the meetings of this series that come after it, too",
  keep: "Keep it",
  outcome: "Did you meet?",
  outcomeText:
    "Either of you can say so, and correct it. The program’s coordination only sees that a meeting was held.",
  held: "We met",
  notHeld: "We did not meet",
  form: {
    on: "Day",
    at: "Time",
    atHint: "For example 2:30 p.m. or 14:30",
    clock: (v: { at: Temporal.Instant; zone: string }) =>
      `Times are in your own time zone, where it is now ${f.timeIn(v.at, v.zone)}. Each of you reads them in their own.`,
    minutes: "Length",
    minutesOf: (v: { length: Temporal.Duration }) => f.duration(v.length),
    timeOf: (v: { at: Temporal.PlainTime }) => f.time(v.at),
    placeHint: "An address, a room or the link of a video meeting. The program’s coordination does not see it.",
    repeat: "Repeat",
    repeats: {
      once: "Once only",
      weekly: "Every week",
      "every-two-weeks": "Every two weeks",
      monthly: "Every month",
    },
    repeatHint: "A series ends on a day or after a number of meetings: give one of the two.",
    until: "Last day of the series",
    times: "Number of meetings",
    plan: "Plan the meeting",
    move: "Save the new time",
  },
  next: {
    text: (v: { name: string; at: Temporal.Instant; zone: string }) =>
      `Your next meeting with ${v.name}: ${f.dateTime(v.at, v.zone)}.`,
    open: "Open the meeting",
    outcome: (v: { name: string; at: Temporal.Instant; zone: string }) =>
      `Did you meet ${v.name} on ${f.dateTime(v.at, v.zone)}?`,
    answer: "Say how it went",
    plan: (v: { name: string }) => `No meeting is planned with ${v.name}. Choose the next time while you think of it.`,
  },
  refusals: {
    "meeting-changed-meanwhile": "This meeting has changed meanwhile. Look at it again.",
    "meeting-not-begun": "This meeting has not begun yet. Say how it went afterwards.",
    "meeting-past": "This meeting is over. Say whether you met, and plan another one.",
    "meeting-in-past": "This time is past. Choose a later one.",
    "meeting-too-far": "This day is too far ahead. Choose one in the next 18 months.",
    "meeting-overlaps": (v: { on: Temporal.PlainDate; at: Temporal.PlainTime }) =>
      `One of you already has a mentoring meeting at that time: ${f.date(v.on)}, ${f.time(v.at)}. Choose another time.`,
    "hour-skipped": "The clocks go forward that night: this hour does not come. Choose another one.",
    "hour-unknown": "Check the time: write it like 2:30 p.m. or 14:30.",
    "meeting-mode-missing": "Choose whether you meet in person or remotely.",
    "day-missing": "Enter the day.",
    "place-too-long": "Shorten the place: 300 characters at most.",
    "series-empty": "The last day comes before the first meeting. Check it.",
    "series-end-missing": "Say when the series ends: a last day or a number of meetings.",
    "series-times-unknown": "Enter a number of meetings from 2 to 53.",
    "series-too-long": (v: { most: number }) => `A series has ${f.number(v.most)} meetings at most. End it earlier.`,
    "first-meeting-by-mentee":
      "The first meeting is proposed by the mentee. You will receive a notice; then either of you plans the next ones.",
  },
  confirmations: {
    "meeting-planned": "It is planned. The other person has received a notice with a calendar file.",
    "meeting-moved": "The new time is saved. The other person has received a notice.",
    "meeting-cancelled": "It is cancelled. The other person has received a notice.",
    "meeting-outcome-saved": "Thank you, it is noted.",
  },
  notices: {
    labels: {
      planned: "Meetings planned",
      moved: "Meetings moved",
      cancelled: "Meetings cancelled",
    },
    link: "Open the meeting",
    linkAll: "See all meetings",
    planned: (v: { name: string; on: Temporal.PlainDate }) => `Meeting with ${v.name}: ${f.date(v.on)}`,
    plannedText: (v: { at: Temporal.Instant; zone: string; length: Temporal.Duration; n: number }) =>
      f.plural(v.n, {
        one: `${f.dateTime(v.at, v.zone)}, ${f.duration(v.length)}.`,
        other: `${f.number(v.n)} meetings of ${f.duration(v.length)} are planned. The first: ${f.dateTime(v.at, v.zone)}.`,
      }),
    moved: (v: { name: string; on: Temporal.PlainDate }) => `New time with ${v.name}: ${f.date(v.on)}`,
    movedText: (v: { at: Temporal.Instant; zone: string; length: Temporal.Duration }) =>
      `Your meeting is now on ${f.dateTime(v.at, v.zone)}, ${f.duration(v.length)}.`,
    cancelled: (v: { name: string; on: Temporal.PlainDate }) => `Meeting with ${v.name} cancelled: ${f.date(v.on)}`,
    cancelledText: (v: { at: Temporal.Instant; zone: string; n: number }) =>
      f.plural(v.n, {
        one: `The meeting of ${f.dateTime(v.at, v.zone)} will not take place. Plan another one when you are both free.`,
        other: `The meeting of ${f.dateTime(v.at, v.zone)} and those after it in the series will not take place: ${f.number(v.n)} in all.`,
      }),
  },
}

export type MeetingsMessages = typeof meetings
