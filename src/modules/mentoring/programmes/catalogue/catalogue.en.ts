import { wording } from "../../../../platform/wording.js"

const f = wording.en

export const catalogue = {
  title: "Mentoring programs",
  lead: "Each program has its own purpose, its own people and its own team. You can register at any time.",
  none: "No program is open",
  noneText: "Programs stand here as soon as they open.",
  pages: "Pages of programs",
  host: (v: { organisation: string }) => `Offered by: ${v.organisation}`,
  coordination: "Go to the coordination",
  register: "Register for the program",
  paused: "This program is paused: nobody can register for now. Pairings in progress continue.",
  closed: "This program is closed: nobody can register any more.",
  notOpen: "This program is not open yet. Only its team and the administration of the platform see this page.",
  purpose: "Purpose",
  whoMayJoin: "Who may join",
  adults: "People of 18 and over.",
  everyone: "Everybody who has an account here.",
  verified: "People whose membership is verified, in one of these organizations or in one that is part of it:",
  streams: "Streams",
  rules: "How it works",
  steps: {
    registration: {
      title: "Registration",
      text: "You register at any time, as mentor, as mentee or as both. Pairings are made as they come, as profiles match.",
    },
    waiting: {
      title: "Waiting time",
      text: "It varies with the profiles available, of mentors and of mentees.",
    },
    pairing: {
      title: "Pairing",
      text: "After analysis, a pairing rests on how the two profiles match and on the interests that they state.",
    },
    asking: { title: "The mentor’s agreement", text: "The mentor is asked before each proposal." },
    proposal: {
      title: "Proposal",
      text: "The mentee receives a detailed email about the mentoring relationship, and says whether to go on. As soon as the answer is yes, both people receive a confirmation.",
    },
    selfSelection: {
      title: "Choice by the mentee",
      text: "The mentee can also ask for a mentor of the program directly.",
    },
    byHand: {
      title: "Choice by the team",
      text: "The team of the program can also propose a pairing that it chose itself.",
    },
    firstMeeting: {
      title: "First meeting",
      text: "The mentee proposes it. It serves to introduce yourselves, talk about the goals and set a shared calendar of meetings.",
    },
    length: {
      title: "Length and rhythm",
      text: "The length of the relationship varies with the goals of the two people. They decide together how often and how long they meet, in person or remotely.",
    },
    confidentiality: {
      title: "Confidentiality",
      text: "What the two people say to each other stays between them. The team sees states and dates, never what is written.",
    },
    reviews: {
      title: "Reviews",
      text: "A mid-term review if there is a need, and a final review. Either person can end the pairing at any time, without giving a reason to the other.",
    },
  },
  standard: "Service standard",
  standardText: (v: { weeks: number }) =>
    f.plural(v.weeks, {
      one: "The program aims for a proposal within 1 week. Those who have waited longer are served first.",
      other: `The program aims for a proposal within ${v.weeks} weeks. Those who have waited longer are served first.`,
    }),
  automated: "What a computer does, and what people do",
  automatedText:
    "A calculation compares profiles and looks for the pairs that serve the most people best. A person of the team approves each proposal, and the mentee decides. You can ask which information and which rules were used, have an error corrected, and ask for a person to review the result.",
  contact: "Contact",
  contactText: "For any question, or to ask for a review by a person:",
  stale: {
    en: "The French text of this page is more recent. This one may not be up to date.",
    fr: "The English text of this page is more recent. This one may not be up to date.",
  },
}

export type CatalogueMessages = typeof catalogue
