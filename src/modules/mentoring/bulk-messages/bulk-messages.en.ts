import { wording } from "../../../platform/wording.js"
import type { BulkAudience } from "./bulk-message.js"

const f = wording.en

const people = (n: number) => f.plural(n, { one: "1 person", other: `${f.number(n)} people` })

const audiences: Readonly<Record<BulkAudience, string>> = {
  "mentees-waiting": "Mentees who wait",
  "mentees-overdue": "Mentees who have waited beyond the service standard",
  "proposal-unanswered": "Mentees who have a proposal to answer",
  "mentors-free": "Mentors with a free place",
  "mentors-asked": "Mentors who are asked for their agreement",
  "first-meeting-not-set": "Pairings whose first meeting is not set: both people",
  "pairs-active": "Active pairings: both people",
  "not-sent": "Registrations begun or prepared, and not sent yet",
}

export const bulkMessages = {
  title: "Messages to several people",
  lead: "The same words to all who stand at one point of the program. Each person receives them once, in their language, in the name of the program; answers go to the program.",
  audiences,
  people: (v: { n: number }) => people(v.n),
  choice: "To whom",
  choiceCaption: "People to whom you can write",
  number: "How many now",
  act: "Next step",
  write: "Write",
  writeTo: (v: { audience: string }) => `Write: ${v.audience}`,
  nobody: "Nobody stands there now.",
  now: (v: { n: number }) =>
    `As of now, this message would go to ${people(v.n)}. The number is counted again when you send it.`,
  placeholders: "Values that the message can hold",
  placeholdersText: "Write them between braces, as shown. Each is replaced for the person who reads the message.",
  readOver: "Read it over",
  confirm: {
    title: "Read over, then send",
    text: (v: { n: number }) =>
      `This message will go to ${people(v.n)}. It cannot be taken back. The name is an example.`,
    send: (v: { n: number }) => `Send to ${people(v.n)}`,
    edit: "Change the message",
  },
  sent: {
    title: "Messages sent",
    caption: "Messages sent, the latest first",
    none: "No message has been sent yet.",
    subject: "Subject",
    when: "Sent",
    who: "By",
    formerMember: "somebody who has left the platform",
    receivers: "To",
    told: "Handed over so far",
    toldOf: (v: { told: number; n: number }) => `${f.number(v.told)} of ${f.number(v.n)}`,
  },
  from: (v: { programme: string }) => `Message of the program ${v.programme}`,
  registration: "See my registration",
  answers: (v: { name: string; address: string }) => `To answer, write to ${v.name}: ${v.address}.`,
  run: "Message to several people",
  notice: { label: "Message of a program to several people", link: "Read the message" },
  refusals: {
    "message-for-nobody": "Nobody stands there now: the message has no receiver. Nothing was sent.",
    "receivers-changed": (v: { n: number }) =>
      `The number of people has changed since you read it: the message would now go to ${people(v.n)}. Nothing was sent. Read over, then send again.`,
  },
  confirmations: {
    "bulk-message-sent": "The message is on its way. Each person receives it once.",
  },
}

export type BulkMessagesMessages = typeof bulkMessages
