import type { Placeholder, TextKind } from "./programme-text.js"

const kinds: Readonly<Record<TextKind, string>> = {
  agreement: "Mentoring agreement",
  "fit-check": "Question of the fit check",
  "midterm-review": "Questions of the mid-term review",
  "final-review": "Questions of the final review",
  "proposal-asked": "Message: agreement asked of the mentor",
  proposal: "Message: pairing proposed to the mentee",
  "proposal-reminder": "Message: reminder of a proposal",
  "confirmed-mentee": "Message: pairing confirmed, to the mentee",
  "confirmed-mentor": "Message: pairing confirmed, to the mentor",
  "first-meeting-reminder": "Message: reminder of the first meeting",
  "midterm-offer": "Message: mid-term review",
  "final-offer": "Message: final review",
}

const values: Readonly<Record<Placeholder, string>> = {
  personName: "name of the person who reads the message",
  menteeName: "name of the mentee",
  mentorName: "name of the mentor",
  programName: "name of the program",
  date: "the date in question",
  reasons: "the three strongest reasons of the match",
  link: "link to the page, alone on its line",
  contactName: "name of the contact",
  contactAddress: "address for answers",
}

/** What a preview puts in place of the values. */
const samples: Readonly<Record<Placeholder, string>> = {
  personName: "Dominique Exemple",
  menteeName: "Dominique Exemple",
  mentorName: "Camille Exemple",
  programName: "First steps",
  date: "December 1, 2026",
  reasons: "change management, public speaking and a similar way of working",
  link: "[link to the page]",
  contactName: "Mentoring team",
  contactAddress: "mentoring@example.org",
}

export const texts = {
  title: "Texts and messages",
  lead: "What the program says in its own words. What you leave as it is follows the words of the platform.",
  caption: "Texts of the program",
  text: "Text",
  state: "State",
  kinds,
  states: {
    platform: "words of the platform",
    own: "words of the program",
    en: "English to be reviewed",
    fr: "French to be reviewed",
  },
  subjectFr: "Subject, in French",
  subjectEn: "Subject, in English",
  textFr: "Text, in French",
  textEn: "Text, in English",
  questionsFr: "Questions, in French",
  questionsEn: "Questions, in English",
  questionsHint: "One question on each line, twelve at most, in the same order in both languages.",
  textHint: "Plain text. Lines that begin with a hyphen make a list; **two stars** around words make them bold.",
  messageHint: "Plain text. An empty line begins a new paragraph.",
  placeholders: "Values that the text can hold",
  placeholdersText: "Write them between braces, as shown. Each is replaced when the text is read or sent.",
  values,
  samples,
  agree: "Both languages say the same thing now",
  agreeHint: "Tick it when you changed only one language, for a spelling mistake for example.",
  stale: {
    en: "The English text is older than the French one. Review it, then save.",
    fr: "The French text is older than the English one. Review it, then save.",
  },
  preview: "Preview",
  previewText: "Nothing is saved yet. The names and the date are examples.",
  inFrench: "In French",
  inEnglish: "In English",
  save: "Save the text",
  reset: "Go back to the words of the platform",
  refusals: {
    "text-missing": "Write this text: it is needed in both languages.",
    "subject-missing": "Write the subject of the message: it is needed in both languages.",
    "placeholder-unknown": (v: { name: string }) =>
      `{${v.name}} is not a value that this text can hold. Use those of the list, or take away the braces.`,
    "questions-not-same-number": (v: { french: number; english: number }) =>
      `Both languages ask the same questions: there are ${v.french} in French and ${v.english} in English.`,
    "questions-too-many": (v: { n: number }) => `Ask ${v.n} questions at most.`,
  },
  confirmations: {
    "text-saved": "The text is saved. It serves from now on.",
    "text-reset": "The words of the platform serve again.",
  },
}

export type TextsMessages = typeof texts
