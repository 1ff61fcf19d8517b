import type { TextKind } from "./programme-text.js"

interface DefaultText {
  /** Of a message. */
  readonly subject: string
  readonly text: string
}

const agreement = `We both agree to this:

- **Length.** How long our relationship lasts depends on the goals of each of us. We set it together, and we can change it.
- **Meetings.** We decide together how often and how long we meet. We choose a good moment: enough time, and nothing that distracts us.
- **Ways of meeting.** In person or remotely, as we decide.
- **First meeting.** The mentee proposes it. We introduce ourselves, talk about the goals and set a shared calendar of meetings.
- **Confidentiality.** What we say to each other stays between us, during the relationship and after it. There are two limits: a danger to somebody’s life or safety, and what the law requires us to report.
- **Openness.** We are transparent and authentic in what we say and in our feedback.
- **Respect.** Our exchanges are respectful and harmonious, and we see to it that the relationship is good for both of us.
- **Reviews.** If there is a need, we look back at mid-term. At the end, we do a final review.
- **Changes.** We tell the team of the program “{programName}” when our pairing ends, when one of us no longer answers, is away for an undetermined time, joins another department or agency, or changes management level.

Each of us can end the relationship at any time, without giving a reason to the other.`

const messages = {
  "proposal-asked": {
    subject: "A mentee for you: answer by {date}",
    text: `Hello {mentorName},

The program “{programName}” would like to propose a pairing with {menteeName}. Your profiles match above all on these points: {reasons}.

Say by {date} whether you agree. The mentee is told nothing before your answer.

{link}

For any question, write to {contactName}: {contactAddress}`,
  },
  proposal: {
    subject: "Pairing proposed: answer by {date}",
    text: `Hello {menteeName},

We propose a pairing with {mentorName} in the program “{programName}”. Your profiles match above all on these points: {reasons}.

Accept, decline or ask a question; the place is held for you until {date}.

{link}

For any question, write to {contactName}: {contactAddress}`,
  },
  "proposal-reminder": {
    subject: "Reminder: your pairing proposal expires on {date}",
    text: `Hello {menteeName},

We are waiting for your answer about the pairing with {mentorName}. Without an answer by that date, the place will go to another person and your registration will stay active.

{link}`,
  },
  "confirmed-mentee": {
    subject: "Pairing confirmed with {mentorName}",
    text: `Hello {menteeName},

Your pairing is confirmed. You are the one who proposes the first meeting, by {date}: a time to introduce yourselves, talk about your goals and set your calendar.

{link}`,
  },
  "confirmed-mentor": {
    subject: "Pairing confirmed with {menteeName}",
    text: `Hello {mentorName},

{menteeName} accepted the pairing in the program “{programName}”. Nothing to do for now: you will receive a proposal for a first meeting by {date}.

{link}`,
  },
  "first-meeting-reminder": {
    subject: "First meeting with {mentorName}: choose a time",
    text: `Hello {menteeName},

Your pairing was confirmed on {date} and the first meeting is still to be set. Choose a time: the message is already written.

{link}`,
  },
  "midterm-offer": {
    subject: "Mid-term review: a few minutes to look back",
    text: `Hello,

The pairing of {menteeName} and {mentorName} is halfway. If it is useful to you, take a few minutes to say how things are going. Nothing obliges you to.

{link}`,
  },
  "final-offer": {
    subject: "Final review of your mentoring",
    text: `Hello,

The pairing of {menteeName} and {mentorName} comes to its end. Your review helps you take stock, and helps the program “{programName}” improve.

{link}`,
  },
}

const none = ""

const texts: Readonly<Record<TextKind, DefaultText>> = {
  ...messages,
  agreement: { subject: none, text: agreement },
  "fit-check": { subject: none, text: "After this meeting, how do you find this pairing?" },
  "midterm-review": {
    subject: none,
    text: `What has been most useful to you until now?
Are your goals still the right ones? What should change?
Do the frequency and the length of your meetings suit you?
What would help you in the second half?`,
  },
  "final-review": {
    subject: none,
    text: `Which goals were reached, in whole or in part?
What do you take with you from this relationship?
What would you do in another way next time?
What should the program keep, and what should it change?`,
  },
}

/** What the platform says where a programme has written nothing. */
export const defaultTexts = {
  texts,
  why: (v: { programme: string }) => `You take part in the program “${v.programme}”.`,
}

export type DefaultTextsMessages = typeof defaultTexts
