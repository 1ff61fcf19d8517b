import { wording } from "../../../../platform/wording.js"
import type { FieldRule, TypeField } from "../opportunity-type.js"

const f = wording.en

const rules: Readonly<Record<FieldRule, string>> = { off: "Not asked", optional: "Optional", required: "Required" }

const typeFields: Readonly<Record<TypeField, string>> = {
  "work-area": "Program area",
  "group-level": "Groups and levels",
  places: "Number of places",
  "end-date": "Ideal end date",
  description: "Description",
  restriction: "Limited to organizations",
  skills: "Skills",
  occupation: "Occupation",
  education: "Education level",
  time: "Time commitment",
  schedule: "Specific time requirements",
  remote: "Can be done remotely",
  place: "Location",
  security: "Security level",
  languages: "Language requirements",
}

export const typeDesk = {
  title: "Types of opportunity",
  lead: "One definition of each type drives the form, opt-ins, search, candidates, notices and statistics.",
  caption: "Types, in the order in which people choose",
  add: "Add a type",
  addTitle: "New type of opportunity",
  columns: {
    order: "Order",
    type: "Type",
    family: "Family",
    audience: "For",
    open: "In progress",
    optedIn: "Opted in",
  },
  notOffered: "Not offered",
  rules,
  typeFields,
  code: "Code",
  codeHint: "Lower-case letters, digits and hyphens, such as language-exchange. It cannot change afterwards.",
  names: "Name and definition",
  label: { en: "Name in English", fr: "Name in French" },
  definition: { en: "Definition in English", fr: "Definition in French" },
  sides: "Sides",
  sidesHint: "How the people of each side are called. Leave all four empty where everybody takes part alike.",
  seeking: { en: "Who looks for it, in English", fr: "Who looks for it, in French" },
  offering: { en: "Who gives it, in English", fr: "Who gives it, in French" },
  place: "Place among the others",
  family: "Family",
  audience: "Who may apply",
  position: "Order",
  isOffered: "Members can post opportunities of this type",
  help: "Help for the author",
  guidance: { en: "Advice in English", fr: "Advice in French" },
  template: { en: "Model text in English", fr: "Model text in French" },
  fields: "What the form asks",
  review: "See what this changes",
  save: "Save the type",
  reviewTitle: "What saving changes",
  nothing: "Nothing: these answers are those in force.",
  inProgress: (v: { n: number }) =>
    f.plural(v.n, {
      one: "1 opportunity of this type is in progress. It keeps what it says; new rules apply the next time it is edited.",
      other: `${f.number(v.n)} opportunities of this type are in progress. They keep what they say; new rules apply the next time each is edited.`,
    }),
  noneInProgress: "No opportunity of this type is in progress.",
  changed: (v: { name: string; from: string; to: string }) => `${v.name}: ${v.from} → ${v.to}`,
  empty: "nothing",
  yes: "yes",
  no: "no",
  closed: "It is no longer offered: what is posted goes on, nothing new is posted, and no one opts in to it.",
  confirmations: {
    "opportunity-type-saved": "The type is saved. Forms, search and opt-ins follow it from now on.",
  },
  refusals: {
    "opportunity-type-changed-meanwhile":
      "Somebody else changed this type while you were editing it. The page shows it as it is now: make your change again.",
    "opportunity-type-code-malformed":
      "Enter a code of lower-case letters, digits and hyphens that begins with a letter.",
    "opportunity-type-code-taken": "Another type has this code. Choose another one.",
    "opportunity-type-label-missing": "Enter the name in both languages, 80 characters at most.",
    "opportunity-type-definition-missing": "Enter the definition in both languages, 500 characters at most.",
    "opportunity-type-sides-incomplete": "Name both sides in both languages, or leave all four empty.",
    "opportunity-type-sides-in-use":
      "People posted or opted in on the present sides of this type: it cannot pass from two sides to one, or from one to two. Add another type instead.",
    "opportunity-type-position-missing": "Enter the order as a number from 1 to 999.",
  },
}

export type TypeDeskMessages = typeof typeDesk
