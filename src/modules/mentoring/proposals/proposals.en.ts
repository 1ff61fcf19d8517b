import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { DeclineReason, ProposalStatus } from "./proposal.js"

const f = wording.en

const statuses: Readonly<Record<ProposalStatus, string>> = {
  asked: "mentor asked",
  sent: "waiting for an answer",
  accepted: "accepted",
  declined: "declined",
  expired: "expired",
  withdrawn: "withdrawn",
}

const reasons: Readonly<Record<DeclineReason, string>> = {
  "goals-changed": "My goals have changed",
  "know-each-other": "We already know each other",
  "times-do-not-suit": "The times do not suit",
  "profile-does-not-suit": "The profile does not suit my goals",
  "conflict-of-interest": "There may be a conflict of interest",
  "field-does-not-suit": "I cannot help with these goals",
  "not-now": "Not at the moment",
  other: "Another reason",
}

export const proposals = {
  statuses,
  reasons,
  mine: "Your answer is awaited",
  title: "Your proposed pairing",
  titleForMentor: "A mentee is proposed to you",
  titleForTeam: "Proposal of a pairing",
  due: (v: { date: Temporal.PlainDate }) =>
    `Answer by the end of ${f.weekdayDate(v.date)}. The place is held until then.`,
  you: "You",
  mentor: "Mentor",
  mentee: "Mentee",
  points: (v: { n: number }) => `${f.number(v.n)} points`,
  outOf: "out of 1,000",
  why: {
    title: "Why this pairing",
    text: "The score compares your two profiles. It does not predict success: your own impression counts most.",
    byHand: "The coordination chose this pairing from your two profiles.",
    asked: "You asked for this pairing yourself.",
    askedOfYou: "This person read your profile and asked for a pairing with you.",
    all: "Points of each criterion",
  },
  about: "About this person",
  aboutNothing: "This person has opened nothing more to those to whom they are proposed.",
  expected: {
    title: "What the program asks of you",
    firstMeeting: "You propose the first meeting, from times that suit you both",
    agreement: "An agreement on goals, rhythm and length, signed by both",
    confidential: "Conversations stay confidential; the coordination sees dates only",
    reviews: "A mid-term review where it helps, and a final review",
  },
  others: {
    title: "Or another pairing",
    text: "These places are held for you too. When you accept one pairing, the others are freed.",
    gone: "no longer proposed",
  },
  answer: {
    title: "Your answer",
    accept: "Accept this pairing",
    acceptNamed: (v: { name: string }) => `Accept the pairing with ${v.name}`,
    acceptText: "Both of you are told at once. You then propose the first meeting.",
    agree: "Agree to this pairing",
    agreeText: "The mentee then receives the proposal and answers in turn.",
    agreeAtOnceText: "The pairing begins at once, since the mentee asked for it. Both of you are told.",
    decline: "Decline, with no consequence",
    declineText: "Your registration stays active and keeps its turn. Your reason is seen by the coordination only.",
    declineTextOfMentor: "Your place is free again. Your reason is seen by the coordination only.",
    reason: "Reason",
    declineButton: "Decline this pairing",
  },
  decided: {
    title: "Who decided?",
    coordination: "The coordination of the program approved this proposal. You may ask that a person look at it again.",
    mentee: "Nobody but you two: the mentee asked, the mentor answers.",
  },
  over: {
    asked: "The mentor is asked first whether they agree.",
    reason: (v: { reason: string }) => `Reason given: ${v.reason}`,
    accepted: "This proposal was accepted. The pairing has begun.",
    declined: "This proposal was declined. Another one may follow.",
    expired: (v: { date: Temporal.PlainDate }) =>
      `This proposal expired on ${f.date(v.date)}. The registration stays active; another proposal may follow.`,
    withdrawn: "This proposal was withdrawn. The registration stays active; another proposal may follow.",
    agreed: "The mentee has the proposal and will answer.",
    toPairing: "Open the pairing",
  },
  question: {
    ask: "Ask a question first",
    to: "Whom do you ask?",
    coordination: "The coordination of the program",
    mentorHint: "The mentor then knows your name, and that this pairing is proposed to you.",
    text: "Your question",
    textHint: "Only you and whom you ask can read it. You have at least three working days left to decide.",
    send: "Send the question",
    title: "Your questions",
    unanswered: "No answer yet. You will receive a notice.",
    ofReview: (v: { text: string }) => `Request for a review: ${v.text}`,
    answer: "Your answer",
    answerHint: "Only the mentee can read it.",
    answerButton: "Send the answer",
    over: "The proposal is no longer open: no answer is needed.",
  },
  asked: {
    question: {
      title: "A question before an answer",
      lead: (v: { programme: string }) =>
        `A mentee asks this about a pairing proposed in the program ${f.quote(v.programme)}.`,
    },
    review: {
      title: "A review is asked for",
      lead: (v: { programme: string }) =>
        `A mentee asks that a person review a pairing proposed in the program ${f.quote(v.programme)}. Read the reasons again, have corrected what must be, then say what you decide.`,
    },
  },
  review: {
    ask: "Ask for a review",
    what: "A person of the coordination reads the recommendation of the run again and answers you. Asking has no consequence for your registration.",
    text: "What is to be reviewed",
    textHint:
      "For example a piece of information that is wrong, or a reason that seems unfounded to you. Only the coordination reads it.",
    send: "Send the request",
  },
  list: {
    title: "Proposals",
    lead: "What waits for an answer, and what became of the rest.",
    make: "Propose a pairing by hand",
    caption: "Proposals, latest first",
    mentee: "Mentee",
    mentors: "Mentors",
    status: "State",
    sent: "Sent",
    due: "Answer due",
    none: "No proposal yet",
    noneText: "Approve the pairs of a matching run, or propose a pairing by hand.",
    pages: "Pages of proposals",
  },
  making: {
    title: "Propose a pairing by hand",
    lead: "Whoever answers first is told, and the places are held.",
    menteeLabel: "Mentee, longest wait first",
    mentorLabel: "Mentor",
    secondLabel: "Another choice",
    thirdLabel: "A third choice",
    button: "Make the proposal",
    nobody: "Nobody waits, or no mentor has a place to spare.",
  },
  withdrawal: {
    title: "Take the proposal back",
    text: "The places held are free again, and those who know of the proposal are told.",
    button: "Withdraw the proposal",
  },
  refusals: {
    "programme-not-open": "This program is not open at the moment: nothing can be proposed in it.",
    "by-hand-not-used":
      "In this program the coordination does not pair by hand. An administrator can change its ways of working.",
    "mentee-not-waiting": "This mentee is not waiting for a pairing in this program. Choose somebody else.",
    "mentee-paired-already": "This mentee already has a pairing. Choose somebody else.",
    "proposal-open-already": "A proposal to this mentee is still waiting for an answer.",
    "mentor-not-available": "This mentor is not available at the moment. Choose another one.",
    "mentor-is-mentee": "The mentor and the mentee are the same person. Choose another mentor.",
    "streams-differ": "These two are registered in different streams. Choose another mentor.",
    "mentor-not-consented": "This mentor has not agreed to proposals in their name. Choose another one.",
    "mentor-at-capacity": (v: { n: number }) =>
      f.plural(v.n, {
        one: "The only mentoring place is taken. Propose another pairing or wait for a place.",
        other: `All ${f.number(v.n)} mentoring places are taken. Propose another pairing or wait for a place.`,
      }),
    "proposal-choices-too-many": "One mentor is asked at a time in this program. Remove the other choices.",
    "proposal-mentor-repeated": "The same mentor is chosen twice. Choose different mentors.",
    "proposal-changed-meanwhile": "This proposal has changed meanwhile. Look at it again.",
    "proposal-expired": (v: { date: Temporal.PlainDate }) =>
      `This proposal expired on ${f.date(v.date)}. Your registration stays active; another proposal may follow.`,
    "mentee-to-choose": "Choose a mentee.",
    "mentor-to-choose": "Choose a mentor.",
    "question-open-already": "Your last question still waits for its answer.",
    "questions-asked-already": (v: { n: number }) =>
      `You have asked ${f.number(v.n)} questions about this proposal. Accept or decline it; a new question can follow in the relationship.`,
    "review-missing": "Say what is to be reviewed.",
    "review-open-already": "Your last request for a review still waits for its answer.",
    "question-answered-already": "This question already has its answer.",
    "reason-to-choose": "Choose a reason.",
    "pairing-to-choose": "Choose a pairing.",
  },
  confirmations: {
    "proposal-accepted": "The pairing is confirmed. Both of you have received an email.",
    "proposal-declined": "Your answer is saved. Your registration stays active.",
    "proposal-agreed": "Your agreement is saved. The mentee is told.",
    "proposal-withdrawn": "The proposal is withdrawn. The places are free again.",
    "question-asked": "Your question is sent. You will receive a notice with the answer.",
    "review-asked": "Your request for a review is sent. You will receive a notice with the answer.",
    "question-answered": "Your answer is sent.",
    "proposal-made": "The proposal is made. Whoever answers first is told.",
  },
  notices: {
    labels: {
      proposal: "Pairings proposed",
      confirmed: "Pairings confirmed",
      reminder: "Reminders of a proposal",
      over: "Proposals that end without a pairing",
    },
    link: "See the proposal",
    registrationLink: "See my registrations",
    pairingLink: "Open the pairing",
    sent: (v: { date: Temporal.PlainDate }) => `Pairing proposed: answer by ${f.date(v.date)}`,
    sentText: (v: { mentorName: string; programme: string; date: Temporal.PlainDate }) =>
      `We propose a pairing with ${v.mentorName} in the program ${f.quote(v.programme)}. Accept, decline or ask a question; the place is held for you until ${f.date(v.date)}.`,
    reasonsByHand: "what the coordination read in both of them",
    sentOthers: (v: { names: readonly string[] }) =>
      `You may also choose another pairing, held for you as well: ${f.either(v.names)}.`,
    sentExpected:
      "What is asked of you: to propose the first meeting, to agree together on goals and rhythm, and to keep conversations confidential.",
    sentDecided: "The coordination of the program approved this proposal. You can ask it to look at it again.",
    asked: (v: { date: Temporal.PlainDate }) => `A mentee is proposed to you: answer by ${f.date(v.date)}`,
    askedText: (v: { menteeName: string; programme: string; date: Temporal.PlainDate }) =>
      `We propose a pairing with ${v.menteeName} in the program ${f.quote(v.programme)}. Agree or decline; the mentee knows nothing of it yet. Your place is held until ${f.date(v.date)}.`,
    requested: (v: { menteeName: string }) => `${v.menteeName} asks for a pairing with you`,
    requestOver: "Your request did not lead to a pairing",
    requestOverText: "Your registration stays active. You may ask somebody else, or wait for a proposal.",
    requestedText: (v: { menteeName: string; programme: string; date: Temporal.PlainDate }) =>
      `${v.menteeName} asks for a pairing with you in the program ${f.quote(v.programme)}. Agree or decline by ${f.date(v.date)}.`,
    confirmedToMentee: (v: { mentorName: string }) => `Pairing confirmed with ${v.mentorName}`,
    confirmedToMenteeText: (v: { date: Temporal.PlainDate }) =>
      `Your pairing is confirmed. You are the one who proposes the first meeting, by ${f.date(v.date)}.`,
    confirmedToMentor: (v: { menteeName: string }) => `Pairing confirmed with ${v.menteeName}`,
    confirmedToMentorText: (v: { menteeName: string; programme: string; date: Temporal.PlainDate }) =>
      `${v.menteeName} accepted the pairing in the program ${f.quote(v.programme)}. Nothing to do for now: you will receive a proposal for a first meeting by ${f.date(v.date)}.`,
    confirmedToTeam: (v: { mentorName: string; menteeName: string }) =>
      `Pairing confirmed: ${v.mentorName} and ${v.menteeName}`,
    confirmedToTeamText: (v: { programme: string }) =>
      `The mentee accepted the proposal in the program ${f.quote(v.programme)}. Both have been told.`,
    reminder: (v: { date: Temporal.PlainDate }) => `Reminder: your pairing proposal expires on ${f.date(v.date)}`,
    reminderText: (v: { mentorName: string }) =>
      `We are waiting for your answer about the pairing with ${v.mentorName}. Without an answer by that date, the place will go to another person and your registration will stay active.`,
    requestReminder: (v: { date: Temporal.PlainDate }) =>
      `Reminder: a mentee is proposed to you until ${f.date(v.date)}`,
    requestReminderText: (v: { menteeName: string }) =>
      `We are waiting for your answer about the pairing with ${v.menteeName}. Without an answer by that date, your place will be free again.`,
    expired: "Your pairing proposal has expired",
    expiredText: (v: { mentorName: string }) =>
      `The place held with ${v.mentorName} is free again. Your registration stays active. Would you rather wait? Pause it.`,
    requestExpired: "One of your mentoring places is free again",
    requestExpiredText: "The proposal made to you has expired without an answer. Another proposal may follow.",
    freed: "One of your mentoring places is free again",
    freedText:
      "The pairing proposal was not accepted. The reasons stay confidential. Another proposal may follow; you have nothing to do.",
    askedOf: {
      question: {
        title: "A question before an answer",
        text: (v: { programme: string }) =>
          `A mentee has a question about a pairing proposed in the program ${f.quote(v.programme)}. A place is held meanwhile: answer soon.`,
      },
      review: {
        title: "A review is asked for",
        text: (v: { programme: string }) =>
          `A mentee asks that a person review a pairing proposed in the program ${f.quote(v.programme)}.`,
      },
    },
    questionLink: "Read and answer",
    questionAnswered: "Your question has an answer",
    questionAnsweredText: (v: { date: Temporal.PlainDate }) =>
      `Read it, then accept or decline the proposal by ${f.date(v.date)}.`,
    reviewAnswered: "Your request for a review has an answer",
    reviewAnsweredText: "A person of the coordination has reviewed the proposal. Read the answer.",
    withdrawn: "A pairing is no longer proposed to you",
    withdrawnText: "This pairing is no longer possible. Your registration stays active and keeps its turn.",
    withdrawnInPartText:
      "One of the pairings proposed to you is no longer possible. The others are still held for you: answer by the date given.",
  },
}

export type ProposalsMessages = typeof proposals
