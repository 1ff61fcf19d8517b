import { wording } from "../../../../platform/wording.js"

const f = wording.en

/** What is read of a list that the coordination brings in. */
export const importing = {
  title: "Import registrations",
  lead: "From a spreadsheet, CSV or Excel: one person a row, one list for mentors and one for mentees. First the list is checked: nothing is written and nobody is told until you confirm.",
  columns:
    "One column holds the email address. Others are recognized by their name, in English or French: name, goals, expertise, interests, path, languages, ways of meeting, availability, frequency, place of work, unit, capacity, management level. So are skills of the classification, by their name.",
  side: "The list is of",
  sides: { mentor: "Mentors", mentee: "Mentees" },
  stream: "Stream",
  language: "Language of the invitations",
  languageHint: "Of people who have no account yet; members are told in their own language.",
  languages: { en: "English", fr: "French" },
  file: "File",
  fileHint: "CSV or XLSX, 5,000 people and 5 MB at most.",
  check: "Check the list",
  run: "Import of mentoring registrations",
  problemsTitle: "The list cannot be imported",
  problemsText: "Nothing was written. Correct these rows, then check the list again.",
  checked: {
    title: "The list is ready",
    people: (v: { n: number }) =>
      f.plural(v.n, { one: "1 person in the list", other: `${f.number(v.n)} people in the list` }),
    what: "Members receive a notice, the others an invitation by email. Each reads what you prepared, corrects it and sends it: until then nobody takes part. Who is registered on this side already is left as they are.",
    used: "Columns used",
    unused: "Columns left out",
    leftOut: "Values left out, because they are not known",
    confirm: "Import and invite",
    again: "Check another list",
  },
  inCell: (v: { row: number; column: string; problem: string }) =>
    `Row ${v.row}, column ${f.quote(v.column)}: ${v.problem}`,
  inRow: (v: { row: number; problem: string }) => `Row ${v.row}: ${v.problem}`,
  problems: {
    "column-missing": "No column holds an email address. Name one of them “Email”.",
    "column-twice": (v: { text: string }) =>
      `This column says the same thing as the column ${f.quote(v.text)}. Keep one of them.`,
    "address-missing": "The email address is missing.",
    "address-not-understood": (v: { text: string }) => `${f.quote(v.text)} is not an email address.`,
    "address-repeated": (v: { otherRow: number }) =>
      `The same address stands in row ${v.otherRow}. Keep one of the two rows.`,
    "capacity-not-understood": (v: { text: string }) => `${f.quote(v.text)} is not a number of mentees from 1 to 20.`,
    "value-not-understood": (v: { text: string }) => `${f.quote(v.text)} is not known.`,
  },
  more: (v: { n: number }) => f.plural(v.n, { one: "and 1 more", other: `and ${f.number(v.n)} more` }),
  last: {
    completed: (v: { n: number }) =>
      f.plural(v.n, {
        one: "The last import is done: 1 person.",
        other: `The last import is done: ${f.number(v.n)} people.`,
      }),
    failed:
      "The last import stopped before its end. Check the list again: who was brought in already stays as they are.",
  },
  mail: {
    subject: (v: { programme: string }) => `Invitation to mentoring: ${v.programme}`,
    text: {
      mentor: (v: { programme: string }) =>
        `The team of the program “${v.programme}” invites you to be a mentor and prepared a registration for you.`,
      mentee: (v: { programme: string }) =>
        `The team of the program “${v.programme}” invites you to be a mentee and prepared a registration for you.`,
    },
    next: "Open the invitation, create your account with this address, then read, correct and send your registration. If you do nothing, nothing happens, and your address is erased after 90 days.",
    link: "Open the invitation",
    reason: (v: { contact: string }) =>
      `You received this message because ${v.contact} wrote your address in a list of invitations.`,
  },
  notice: {
    label: "Registrations prepared for me",
    title: "A mentoring registration is ready for you",
    text: (v: { programme: string }) =>
      `The team of the program “${v.programme}” prepared it. Read it, correct it, then send it; until then you take part in nothing.`,
    link: "Read my registration",
  },
  invitation: {
    title: (v: { programme: string }) => `Invitation: ${v.programme}`,
    text: {
      mentor:
        "You are invited to be a mentor. A registration was prepared for you: you read it, correct it and send it, or leave it.",
      mentee:
        "You are invited to be a mentee. A registration was prepared for you: you read it, correct it and send it, or leave it.",
    },
    programme: "About the program",
    take: "Take up my registration",
    createAccount: "Create my account",
    signIn: "Sign in",
    signInText: "Create your account or sign in; then open the link of the invitation again.",
  },
  refusals: {
    "import-refused": "The list cannot be imported: correct what is named below.",
    "import-file-missing": "Choose a file.",
    "import-side-missing": "Say whether the list is of mentors or mentees.",
    "import-gone": "This list is no longer here. Check it again.",
    "invitation-gone": "This invitation was taken up already or is over. Ask the program’s team for another one.",
  },
  confirmations: {
    "registrations-imported": "The import has begun. This page shows how far it is.",
    "invitation-taken-up": "The registration is yours. Read it, correct it, then send it.",
  },
}

export type ImportMessages = typeof importing
