import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const applicationNotices = {
  labels: {
    received: "Applications to your opportunities",
    offer: "Places offered to you, and their reminders",
    answer: "Answers to your offers",
    outcome: "What becomes of your applications",
  },
  link: "See the application",
  received: {
    application: (v: { title: string }) => `New application: ${v.title}`,
    answer: (v: { title: string }) => `New answer: ${v.title}`,
    text: {
      application: (v: { applicantName: string }) =>
        `${v.applicantName} has applied. Read their message and profile, then answer.`,
      answer: (v: { applicantName: string }) =>
        `${v.applicantName} answers what you seek. Read their message and profile, then answer.`,
    },
    textBy: {
      application: (v: { applicantName: string; date: Temporal.PlainDate }) =>
        `${v.applicantName} has applied. Read their message and profile, then answer by ${f.date(v.date)}.`,
      answer: (v: { applicantName: string; date: Temporal.PlainDate }) =>
        `${v.applicantName} answers what you seek. Read their message and profile, then answer by ${f.date(v.date)}.`,
    },
    from: "Message of the applicant",
    attached: "Attached sections of the profile",
    number: "Opportunity number",
  },
  offer: {
    title: (v: { title: string }) => `You are offered a place: ${v.title}`,
    text: (v: { date: Temporal.PlainDate }) =>
      `Your application was selected. Speak with your manager, then accept or decline the place by ${f.date(v.date)}.`,
    over: "Your application was selected. See where it stands.",
  },
  reminder: {
    title: (v: { title: string; date: Temporal.PlainDate }) =>
      `Reminder: answer the offer by ${f.date(v.date)}: ${v.title}`,
    titleOver: (v: { title: string }) => `Reminder of an offer: ${v.title}`,
    text: "A place is held for you. Without an answer by that date, it will be free for somebody else.",
  },
  lapsed: {
    title: (v: { title: string }) => `The offer has expired: ${v.title}`,
    text: "The place that was held for you is free again. Your application stays; the creator can offer you a place again.",
  },
  lapsedToAuthor: {
    title: (v: { title: string }) => `An offer was not answered: ${v.title}`,
    text: (v: { applicantName: string }) =>
      `${v.applicantName} has not answered in time. The place is free again: offer it to somebody else, or again.`,
  },
  takenBack: {
    title: (v: { title: string }) => `The offer of a place is taken back: ${v.title}`,
    text: "The place is no longer offered to you. Your application stays with the creator.",
  },
  accepted: {
    title: (v: { title: string }) => `Offer accepted: ${v.title}`,
    text: (v: { applicantName: string }) =>
      `${v.applicantName} has accepted the place. Contact them to agree on what comes next.`,
    name: "Participant",
    address: "Email address",
    telephone: "Telephone",
  },
  confirmed: {
    title: (v: { title: string }) => `Your place is confirmed: ${v.title}`,
    text: (v: { contactName: string }) =>
      `You have accepted the place. ${v.contactName} will contact you to agree on what comes next; you can also write first. Tell your manager.`,
    name: "Contact person",
  },
  declined: {
    title: (v: { title: string }) => `Offer declined: ${v.title}`,
    text: (v: { applicantName: string; reason: string }) =>
      `${v.applicantName} has declined the place. The place is free again. Reason: ${f.quote(v.reason)}.`,
  },
  withdrawn: {
    title: (v: { title: string }) => `Application withdrawn: ${v.title}`,
    text: (v: { applicantName: string; reason: string }) =>
      `${v.applicantName} has withdrawn their application. Reason: ${f.quote(v.reason)}.`,
  },
  rejected: {
    title: (v: { title: string }) => `Answer to your application: ${v.title}`,
    text: "Your application was not selected. Thank you for the time you gave it. Other opportunities are open.",
    because: (v: { reason: string }) =>
      `Your application was not selected. Reason given: ${f.quote(v.reason)}. Thank you for the time you gave it. Other opportunities are open.`,
  },
  reconsidered: {
    title: (v: { title: string }) => `Your application is considered again: ${v.title}`,
    text: "The creator looks at your application again. If it no longer interests you, withdraw it.",
  },
  supervisor: {
    subject: (v: { applicantName: string; title: string }) =>
      `${v.applicantName} is applying to an opportunity: ${v.title}`,
    text: (v: { applicantName: string; title: string }) =>
      `${v.applicantName}, who says that they report to you, is applying to the opportunity ${f.quote(v.title)}. They wish you to know. You have nothing to do here: speak with them.`,
    type: "Type",
    dates: "Dates",
    time: "Time commitment",
    number: "Number",
    link: "Read the opportunity",
    reason: (v: { applicantName: string }) =>
      `You receive this message because ${v.applicantName} entered your address. We do not keep it.`,
  },
}

export type ApplicationNoticesMessages = typeof applicationNotices
