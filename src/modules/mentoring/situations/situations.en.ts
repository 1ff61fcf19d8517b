import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const situations = {
  title: "If something changes",
  lead: "Say what happens. You, the other person and the coordination each learn the next step.",
  kinds: {
    question: "I have a question",
    "silent-partner": "The other person no longer answers",
    absence: "I am going away, without knowing for how long",
    "new-organisation": "I am joining another department or agency",
    "new-level": "My management level is changing",
    "help-wished": "Help is wished",
  },
  choose: "Announce a change or ask a question",
  ending: "The pairing comes to its end",
  endingText: "Either of you can end it, at any time and without being at fault.",
  texts: {
    question: "Ask the coordination of the program. The other person is not told.",
    "silent-partner":
      "We write to them. Without a sign of life in 7 days, we write again; 7 days later the pairing ends, and you come first for another one.",
    absence:
      "Your registration takes no new pairing until you return. The other person chooses: wait for you, or end the pairing.",
    "new-organisation":
      "The coordination looks at whether the program is open to your new organization. Until then nothing changes.",
    "new-level": "The coordination looks at whether your pairing still suits both of you. Until then nothing changes.",
  },
  alsoDo: {
    "new-organisation": "Also change your organization on the page of your memberships.",
    "new-level": "Also change your level in your profile and your registration.",
  },
  question: "Your question",
  note: "A word to the coordination",
  noteHint: "The other person does not see it.",
  submit: {
    question: "Send the question",
    "silent-partner": "Signal that there is no answer",
    absence: "Announce my absence",
    "new-organisation": "Announce the change",
    "new-level": "Announce the change",
  },
  open: "What is going on",
  raisedBy: (v: { name: string }) => `Said by ${v.name}`,
  raisedByYou: "Said by you",
  waits: {
    question: "The coordination will answer you.",
    "help-wished": "The coordination will write to you.",
    "silent-partner": (v: { at: Temporal.Instant; timeZone: string }) =>
      `Without a sign of life, the next step comes on ${f.dateTime(v.at, v.timeZone)}.`,
    absence: "The other person chooses whether to wait.",
    "new-organisation": "The coordination looks at it.",
    "new-level": "The coordination looks at it.",
  },
  forYou: {
    "silent-partner":
      "The other person has not heard from you for some time. A message or a meeting is enough to go on.",
    absence: "The other person is going away. You may wait for their return, or end the pairing.",
  },
  acts: {
    withdraw: "Take this back",
    keepSilent: "I am still here",
    keepAbsence: "I will wait",
  },
  endLink: "End the pairing",
  statuses: { raised: "Open", reminded: "Second notice sent", settled: "Settled" },
  outcomes: {
    answered: "Answered",
    kept: "The pairing continues",
    withdrawn: "Taken back",
    ended: "The pairing ended",
    released: "Released without an answer",
  },
  answerTitle: "Answer of the coordination",
  team: {
    title: "Situation of a pairing",
    look: "This page holds personal information. Your visit is written down, and the person can see it.",
    program: "Program",
    pairing: "Pairing",
    pairOf: (v: { mentor: string; mentee: string }) => `${v.mentor} and ${v.mentee}`,
    by: "Said by",
    at: "When",
    state: "State",
    due: "Next step without an answer",
    words: "What they write to you",
    answer: "Your answer",
    answerHint: "Only this person reads it.",
    helpText: "They say nothing more. Write what you propose.",
    acts: { answer: "Send the answer", keep: "The pairing can continue", release: "Release the pairing now" },
    keepText: "Both are told that their pairing continues. If it cannot, propose that they end it.",
    releaseText: "The pairing ends, and the person who waited comes first for another one. Both are told.",
    nothing: "Nothing waits for you here: the two of them have the next step.",
  },
  programme: {
    title: "Situations",
    lead: "What happens in the pairings of the program, those that have waited longest first.",
    none: "Nothing waits",
    noneText: "When a mentor or a mentee asks something or says that something changes, it stands here.",
    caption: (v: { n: number }) =>
      f.plural(v.n, { one: `${f.number(v.n)} situation`, other: `${f.number(v.n)} situations` }),
    situation: "What happens",
    answers: "Fit checks and reviews",
    answersText: "Totals of the whole program. Answers of a pairing, and words, belong to those who wrote them.",
    noAnswers: "Nobody has answered yet.",
  },
  refusals: {
    "question-missing": "Write your question.",
    "answer-missing": "Write your answer.",
    "situation-raised-already": "You have said so already. The next step is under “What is going on”.",
    "situation-changed-meanwhile": "This has changed in the meantime. Look at it again.",
  },
  confirmations: {
    "situation-raised": "It is said. The next step is below.",
    "situation-changed": "It is done. Those concerned have received a notice.",
  },
  notices: {
    labels: { pair: "Change in my pairing", team: "Situation of a pairing in my program" },
    link: "See the next step",
    waits: {
      title: (v: { name: string }) => `${v.name} has not heard from you for some time`,
      text: "A message or a meeting is enough to go on. Without a sign of life in 7 days, we will write again; 7 days later the pairing ends.",
    },
    waitsStill: {
      title: (v: { name: string }) => `${v.name} is still waiting to hear from you`,
      text: "Without a sign of life in 7 days, the pairing ends and the place goes to another person.",
    },
    away: {
      title: (v: { name: string }) => `${v.name} is going away for a time`,
      text: "Nobody knows yet for how long. You may wait, or end the pairing without giving a reason.",
    },
    changed: {
      title: (v: { name: string }) => `Something changes at work for ${v.name}`,
      text: "The coordination looks at whether your pairing can continue. Until then nothing changes.",
    },
    answered: {
      title: (v: { name: string }) => `Answer about your pairing with ${v.name}`,
      text: "The coordination has answered you. Only you can read it.",
    },
    settled: {
      title: (v: { name: string }) => `Your pairing with ${v.name} continues`,
      text: "What was going on is settled.",
    },
    team: (v: { name: string; kind: string }) => `${v.name}: ${v.kind}`,
    teamText: "Look at the next step.",
    teamLink: "See the situation",
  },
}

export type SituationsMessages = typeof situations
