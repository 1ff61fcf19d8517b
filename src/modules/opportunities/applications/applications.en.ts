import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { ApplicationStatus } from "./application.js"

const f = wording.en

const statuses: Readonly<Record<ApplicationStatus, string>> = {
  sent: "Sent",
  offered: "Place offered",
  accepted: "Accepted",
  declined: "Declined",
  withdrawn: "Withdrawn",
  rejected: "Not selected",
}

/** What she who applied can expect or do, by where her application stands. */
const nextSteps: Readonly<Record<ApplicationStatus, string>> = {
  sent: "The creator reads your application and answers you. You can withdraw it at any time.",
  offered: "A place is held for you. Accept or decline it.",
  accepted: "You have the place. Agree with the contact person on what comes next.",
  declined: "You declined the place.",
  withdrawn: "You withdrew this application.",
  rejected: "Your application was not selected.",
}

export const applications = {
  statuses,
  nextSteps,
  apply: {
    title: { application: "Apply", answer: "Answer" },
    lead: {
      application: "Say why this opportunity interests you, and choose what you show of your profile.",
      answer: "Say what you can offer, and choose what you show of your profile.",
    },
    button: { application: "Apply", answer: "Send my answer" },
    message: "Your message",
    messageHint: "At most 4,000 characters.",
    sections: "Sections of your profile to attach",
    sectionsHint: "Nothing is attached unless you tick it.",
    noSections: "Your profile holds nothing yet that can be attached.",
    toProfile: "Fill in my profile",
    shown: {
      title: "Who will see what?",
      message: (v: { names: readonly string[] }) => `Your display name and your message: ${f.list(v.names)}.`,
      sections:
        "The sections that you tick: the same people, as your profile stands when they read it, even if it is not open to them otherwise.",
      match: "How well you match, out of 1,000: the same people. It is kept with your application.",
      address: "Your email address: nobody now. It passes to them only if you accept a place.",
      staff: "The staff of the platform does not read applications.",
    },
    supervisor: {
      title: "Tell your manager (optional)",
      address: "Email address of your manager (optional)",
      hint: "An address of an organization where your membership is verified. It is used once and not kept. Your manager receives your name, the title, the type and the dates of the opportunity; not your message, not your profile.",
      language: "Language of this message",
      languages: { en: "English", fr: "French" },
      button: "Send the message",
      told: "Your manager was told.",
    },
    signIn: { application: "Sign in to apply", answer: "Sign in to answer" },
    closed: "You cannot apply to this opportunity at the moment.",
    toOrganisations: "See my organizations",
    toMine: "See my application",
    limitedTo: (v: { names: readonly string[] }) => `Organizations: ${f.list(v.names)}.`,
  },
  received: {
    title: "Applications",
    see: {
      application: (v: { n: number }) =>
        f.plural(v.n, { one: "See the application", other: `See the ${f.number(v.n)} applications` }),
      answer: (v: { n: number }) => f.plural(v.n, { one: "See the answer", other: `See the ${f.number(v.n)} answers` }),
    },
    waiting: (v: { n: number }) => f.plural(v.n, { one: "1 to read", other: `${f.number(v.n)} to read` }),
  },
  one: {
    pairing: "Mentoring relationship",
    toPairing: "Open its page",
    mine: "My application",
    of: (v: { name: string }) => `Application of ${v.name}`,
    opportunity: "Opportunity",
    status: "State",
    sent: "Sent",
    reason: "Reason",
    answerBy: "To be answered by",
    message: "Message",
    noMessage: "No message.",
    profile: "Attached sections of the profile",
    noProfile: "No section is attached.",
    shared: "Sections that you attached",
    toProfile: "Open the profile",
    contact: {
      title: "How to reach each other",
      name: "Name",
      address: "Email address",
      telephone: "Telephone",
    },
    answer: {
      title: "Your answer",
      text: (v: { date: Temporal.PlainDate }) =>
        `The place is held for you until the end of ${f.weekdayDate(v.date)}. Speak with your manager before you accept.`,
      accept: "Accept the place",
      adult: "I am 18 or older",
      acceptText: "You and the contact person then receive each other’s address.",
      decline: "Decline the place",
    },
    withdraw: { open: "Withdraw my application", button: "Withdraw the application" },
    leavingReason: "Reason, told to the creator",
    note: "The reason in your own words",
    noteHint: "Only for another reason.",
    decide: {
      title: "Your decision",
      offer: "Offer a place",
      adult: "The contact person is 18 or older",
      offerText: (v: { days: number }) =>
        f.plural(v.days, {
          one: "The place is held during 1 working day.",
          other: `The place is held during ${f.number(v.days)} working days.`,
        }),
      takeBack: "Take the offer back",
      reject: "Do not select",
      rejectReason: "Reason (optional), told to the person",
      noReason: "No reason",
      rejectAccepted: "This person has accepted the place: speak with them first. The place is then free again.",
      reconsider: "Consider again",
      waits: (v: { date: Temporal.PlainDate }) => `An answer is expected by ${f.date(v.date)}.`,
      nothing: "Nothing is left to decide.",
    },
  },
  mine: {
    title: "My applications",
    lead: "What you have applied to, where it stands and what comes next.",
    caption: "My applications, the latest first",
    opportunity: "Opportunity",
    status: "State",
    next: "What comes next",
    when: "Sent",
    none: "No application yet",
    noneText: "When you apply to an opportunity, it stands here until it is over.",
    find: "Find opportunities",
  },
  offersToMe: "Places offered to you",
  due: (v: { date: Temporal.PlainDate }) => `Answer by the end of ${f.weekdayDate(v.date)}.`,
  refusals: {
    "already-applied": "You have already applied to this opportunity. Your application is under “My applications”.",
    "application-not-selected":
      "Your application to this opportunity was not selected. The creator can consider it again.",
    "application-changed-meanwhile":
      "This application changed while you were reading it. Look at it again, then choose what to do.",
    "opportunity-edited-meanwhile":
      "This opportunity was edited while you were writing. Read it again, then send: what you entered is kept.",
    "own-opportunity": "This opportunity is yours: others apply to it.",
    "deadline-over": "The application deadline has passed.",
    "opportunity-not-open": "This opportunity takes no applications at the moment.",
    "federal-only":
      "Only people whose membership in an organization of the federal public service is verified can apply. Add it under “My organizations”.",
    "organisation-only":
      "This opportunity is limited to the staff of some organizations, where their membership is verified. You can read it but not apply.",
    "no-place-free": (v: { n: number }) =>
      f.plural(v.n, {
        one: "The only place is taken or offered. Take an offer back, or wait for its answer.",
        other: `All ${f.number(v.n)} places are taken or offered. Take an offer back, or wait for an answer.`,
      }),
    "opportunity-over": "This opportunity is over. Nothing more can be offered or accepted.",
    "offer-lapsed": (v: { date: Temporal.PlainDate }) =>
      `This offer expired on ${f.date(v.date)}. Your application stays; a place can be offered to you again.`,
    "application-message-missing": "Write a message: it says why you apply.",
    "application-message-too-long": "Shorten your message to 4,000 characters.",
    "leaving-reason-missing": "Choose a reason.",
    "reason-note-missing": "Say the reason in your own words, or choose one of the list.",
    "reason-note-too-long": "Shorten the reason to 300 characters.",
    "supervisor-is-oneself": "This is your own address. Enter your manager’s, or leave the field empty.",
    "supervisor-elsewhere":
      "This address is not in a domain of an organization where your membership is verified. Correct it, or leave the field empty.",
    "supervisor-too-often": "You have told enough people today. Try again tomorrow.",
    "supervisor-told-already": "Your manager was already told of this application.",
  },
  confirmations: {
    "application-sent":
      "Your application is sent. The contact person has received a notice. You can withdraw your application at any time.",
    "answer-sent": "Your answer is sent. The contact person has received a notice. You can withdraw it at any time.",
    "place-offered": "The place is offered. The person has received a notice; you will have an answer.",
    "offer-taken-back": "The offer is taken back. The place is free again.",
    "application-rejected": "The application is not selected. The person has received a notice.",
    "application-reconsidered": "The application is considered again. The person has received a notice.",
    "offer-accepted": "The place is yours. The contact person has received your address.",
    "offer-declined": "Your answer is sent. The place is free for somebody else.",
    "application-withdrawn": "Your application is withdrawn. The contact person has received a notice.",
    "supervisor-told": "The message to your manager is on its way.",
  },
}

export type ApplicationsMessages = typeof applications
