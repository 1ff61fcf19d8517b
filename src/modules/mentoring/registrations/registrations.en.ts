import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"
import type { RegistrationSide, RegistrationStatus } from "./registration.js"

const f = wording.en

const statuses: Readonly<Record<RegistrationStatus, string>> = {
  invited: "Invited",
  draft: "Draft",
  active: "Active",
  paused: "Paused",
  absent: "Absent",
  withdrawn: "Withdrawn",
}

const sides: Readonly<Record<RegistrationSide, string>> = { mentor: "Mentor", mentee: "Mentee" }

/** What a member reads of her registrations. */
export const registrations = {
  title: (v: { programme: string }) => `Registration: ${v.programme}`,
  mine: "My registrations",
  begin: {
    title: (v: { programme: string }) => `Register for mentoring: ${v.programme}`,
    lead: "Registration is open all year. Your answers are saved page by page: you can stop and come back.",
    adults: "This program is for people who are 18 or older.",
    role: "You would like to be",
    roles: {
      mentee: "A mentee: I look for a mentor",
      mentor: "A mentor: I offer my experience",
      both: "Both: one registration on each side",
    },
    stream: "Stream",
    submit: "Begin",
    closed: "This program takes no registration at the moment.",
    notForYou: "This program is for people whose membership in one of its organizations is verified.",
    memberships: "See my memberships",
  },
  sides,
  statuses,
  lead: "What you said, who sees it and whether it counts in pairing. You can change it at any time.",
  stands: (v: { side: string; status: string }) => `${v.side}: ${v.status}`,
  waiting: (v: { on: Temporal.PlainDate }) =>
    `Your registration has been active since ${f.date(v.on)}. Waiting times vary with the profiles available; we will write to you as soon as a proposal is ready.`,
  expected: {
    paired: "A pairing of yours is in progress.",
    seePairing: "See the pairing",
    proposed: (v: { by: Temporal.PlainDate }) => `A pairing is proposed to you: answer by ${f.date(v.by)}.`,
    requested: (v: { by: Temporal.PlainDate }) =>
      `You have asked for a pairing. The mentor has until ${f.date(v.by)} to answer.`,
    see: { proposed: "See the proposal", requested: "See your request" },
  },
  offering: (v: { on: Temporal.PlainDate }) =>
    `Your registration has been active since ${f.date(v.on)}. We will write to you as soon as a mentee accepts a pairing with you.`,
  standard: (v: { weeks: number }) =>
    f.plural(v.weeks, {
      one: "After 1 week of waiting, you are served before the others.",
      other: `After ${f.number(v.weeks)} weeks of waiting, you are served before the others.`,
    }),
  draftText: "Nothing is sent yet. Read your answers again, then send your registration.",
  invitedText: "The program’s team prepared this registration for you. Read it, correct it, then send it.",
  edit: "Edit",
  editSection: (v: { section: string }) => `: ${v.section}`,
  counted: (v: { seenBy: string }) => `${v.seenBy}. Counts in pairing.`,
  notCounted: (v: { seenBy: string }) => `${v.seenBy}. Does not count in pairing.`,
  save: "Save and stay here",
  saveAndContinue: "Save and continue",
  saveAndReview: "Save and read again",
  toSummary: "Back to my registration",
  savedAsYouGo: "What you save is kept as a draft until you send it.",
  copy: {
    title: "Copy from your profile",
    text: "Languages, place, organization, unit, management level and days: only where you have not answered yet. You can change them here without changing your profile.",
    submit: "Copy from my profile",
  },
  send: {
    title: "Send your registration",
    adult: "I am 18 or older",
    consent: "I agree to being proposed to mentees in my name",
    consentHint: "You agree once. You can take it back at any time: nothing more is then proposed in your name.",
    askedEachTime: "This program asks you each time, before a mentee sees a proposal with your name.",
    submit: "Send my registration",
  },
  consent: {
    title: "Proposals in your name",
    given: (v: { on: Temporal.PlainDate }) =>
      `You agreed on ${f.date(v.on)} to being proposed to mentees in your name.`,
    takenBack: "You have taken back your agreement: nothing is proposed in your name.",
    takeBack: "Take back my agreement",
    give: "I agree again",
  },
  moving: {
    title: "Pause, absence or withdrawal",
    link: "Pause, absence or withdrawal",
    linkUnsent: "Withdraw",
    linkAway: "Come back, or withdraw",
    linkFor: (v: { side: string }) => `: ${v.side}`,
    lead: "Pairings in progress go on. Proposals that nobody has answered are released, and the places are free again.",
    act: "What changes",
    acts: {
      pause: "Pause: no new proposal for a while",
      leave: "Announce an absence: leave, sick leave or another assignment",
      return: "Come back: proposals can reach me again",
      withdraw: "Withdraw from the program",
    },
    hints: {
      withdraw: "Final for this registration. You can register again; your waiting time then starts anew.",
    },
    awayUntil: "Last day of the pause or absence",
    awayUntilHint:
      "Only if you know it: your registration is active again the next day. Otherwise, come back here when you are ready.",
    submit: "Confirm the change",
    until: (v: { on: Temporal.PlainDate }) => `Until ${f.date(v.on)}, included. Active again the next day.`,
    open: "Until you come back: no date is set.",
  },
  /** As the coordination names what it does. */
  teamActs: {
    pause: "Pause: no new proposal for a while",
    leave: "Note an absence",
    return: "Bring back",
    withdraw: "Withdraw from the program",
  },
  moved: {
    label: "Changes of my registrations",
    link: "See my registration",
    titles: {
      pause: "Your mentoring registration is paused",
      leave: "Your mentoring registration rests during your absence",
      return: "Your mentoring registration is active again",
      withdraw: "Your mentoring registration is withdrawn",
    },
    texts: {
      pause: (v: { programme: string }) =>
        `The team of the program “${v.programme}” paused it. You keep your waiting time.`,
      leave: (v: { programme: string }) =>
        `The team of the program “${v.programme}” noted your absence. You keep your waiting time.`,
      return: (v: { programme: string }) => `In the program “${v.programme}”, proposals can reach you again.`,
      withdraw: (v: { programme: string }) =>
        `The team of the program “${v.programme}” withdrew it. Write to them if this is not what you want.`,
    },
  },
  refusals: {
    "registration-act-missing": "Choose what changes.",
    "away-until-past": "The last day must be today or later.",
    "role-missing-here": "Choose mentor, mentee or both.",
    "stream-missing": "Choose a stream of the list.",
    "programme-not-open": "This program takes no registration at the moment.",
    "programme-not-for-you":
      "This program is for people whose membership in one of its organizations is verified. Have yours verified, then come back.",
    "registration-changed-meanwhile": "Your registration has changed meanwhile. Read it again, then act.",
    "languages-missing": "Say your level in at least one official language: two people need a language in common.",
    "adult-missing": "Confirm that you are 18 or older.",
    "consent-missing": "Agree to being proposed in your name: without it, no mentee can be offered your places.",
  },
  confirmations: {
    "registration-moved": "The change is made.",
    "registration-begun": "Your registration is begun. It is a draft until you send it.",
    "registration-answers-saved": "Your answers are saved.",
    "registration-profile-copied": "Your profile is copied where you had not answered.",
    "registration-sent": "Your registration is sent and active. We will write to you as soon as a proposal is ready.",
    "registration-consent-given": "Your agreement is saved.",
    "registration-consent-taken-back": "Your agreement is taken back. Nothing more is proposed in your name.",
  },
}

export type RegistrationsMessages = typeof registrations
