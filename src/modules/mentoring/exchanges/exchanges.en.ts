import { wording } from "../../../platform/wording.js"

const f = wording.en

export const exchanges = {
  title: "Exchanges",
  titleWith: (v: { name: string }) => `Exchanges with ${v.name}`,
  pairing: "Pairing",
  promise: "Only the two of you read what is written here. Coordinators and staff cannot.",
  limits: "What is confidential, and its limits",
  writing: "Write a message",
  write: "Your message",
  writeHint: "Lists, emphasis and links are possible: - item, *word*, https://…",
  send: "Send the message",
  none: "No message yet",
  noneText: "Introduce yourself, or say what you expect of your first meeting.",
  messages: "Messages, latest first",
  you: "You",
  read: "Read",
  unread: "Not read yet",
  report: "Report",
  reportName: (v: { name: string }) => `the message of ${v.name}`,
  pages: "Pages of messages",
  copy: "Download our exchanges",
  copyText:
    "A text file with the messages, your shared goals, your agreed notes and your own private notes. It is made as you ask for it and kept nowhere here.",
  over: "This pairing is over: what you wrote to each other stays readable for 180 days after its end, then is erased.",
  block: {
    title: "What you share",
    unread: (v: { n: number }) =>
      f.plural(v.n, {
        one: `${f.number(v.n)} message to read`,
        other: `${f.number(v.n)} messages to read`,
      }),
  },
  file: {
    name: "exchanges.txt",
    messages: "Messages",
    goals: "Shared goals",
    agreed: "Agreed notes",
    private: "My private notes",
  },
  confidentiality: {
    title: "What is confidential, and its limits",
    lead: "What a mentor and a mentee write to each other here is for the two of them.",
    whoReads: "Who reads",
    points: [
      "Messages, shared goals and agreed notes: the two of you.",
      "Private notes: you alone.",
      "Coordinators and staff: none of it. They see states and dates, such as the day of a meeting.",
      "What you report: moderation staff read the messages that you tick, and no others.",
    ],
    howKept: "How it is kept",
    kept: [
      "Each pairing has a key of its own. Without it, what is written cannot be read in a stolen database or backup.",
      "An operator of the platform who holds both the database and the key file could open it. Each institution decides who those persons are.",
      "Messages that tell you of something new never quote it.",
      "It is erased with its key 180 days after the end of the pairing, or as soon as one of the two has her account closed.",
    ],
    limits: "Where confidentiality ends",
    exceptions: [
      "Access to information: what an institution holds may be asked for under the law that applies to it. Its access office decides what must be given, and protects what is personal.",
      "A court or an inquiry may order that a text be produced.",
      "If a person’s life or safety is in danger, tell somebody: emergency services first.",
      "Your partner may quote you. Agree together on what may leave your conversations.",
    ],
  },
  refusals: {
    "exchange-missing": "Write your message.",
  },
  confirmations: { "exchange-sent": "Your message is sent." },
  notices: {
    label: "Message from my mentor or mentee",
    received: (v: { name: string }) => `${v.name} has written to you`,
    text: "The message can be read on the platform only: what the two of you write stays between you.",
    link: "Read the message",
  },
}

export type ExchangesMessages = typeof exchanges
