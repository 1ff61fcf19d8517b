import { wording } from "../../platform/wording.js"

const f = wording.en

/** What is said of two lists of people. */
export const roster = {
  /** A field, and what it is used for. */
  fields: {
    address: "email address: tells people apart",
    "full-name": "name: shown",
    "first-name": "first name: shown",
    "last-name": "last name: shown",
    "both-roles": "mentor and mentee: known from the two lists themselves",
    "job-title": "job title: not compared",
    organisation: "organization: rules and exclusions",
    unit: "unit: two people of one unit are not paired",
    supervisor: "manager: two people of one reporting line are not paired",
    level: "level: order and difference of levels",
    "level-rank": "rank of the level: order and difference of levels",
    profession: "profession or function: similar path",
    goals: "goals: goals covered",
    expertise: "expertise: goals covered",
    "cannot-help-with": "cannot help with: never for somebody’s first goal",
    interests: "interests: interests and motives",
    paths: "path: similar path",
    languages: "languages: language in common, ease in a language",
    "preferred-language": "preferred language: ease in a language",
    "practised-language": "language to practise: ease in a language",
    modes: "ways of meeting: practical side",
    availability: "availability: practical side",
    rhythm: "how often to meet: practical side",
    region: "place: practical side",
    capacity: "capacity: places of a mentor",
    exclusions: "exclusions: never paired with these people, units or organizations",
    "past-partners": "past pairings: not made again",
    wishes: "wishes: points added for these mentors",
    identities: "characteristics: shared experience, for those who ask for it",
    "identity-wanted": "characteristic to match: shared experience",
    "identity-asked": "match with a similar identity: whether shared experience counts",
    "most-important": "most important criterion: counts twice",
    "requested-on": "date of the request: the oldest first where the rest is equal",
    structure: "way of working, structure: values and ways of working",
    pace: "way of working, pace: values and ways of working",
    directness: "way of working, directness: values and ways of working",
    change: "way of working, change: values and ways of working",
    reflection: "way of working, reflection: values and ways of working",
    planning: "way of working, planning: values and ways of working",
    initiative: "way of working, initiative: values and ways of working",
    openness: "way of working, openness: values and ways of working",
    biography: "free text: never scored",
  },
  columnUsed: (v: { column: string; use: string }) => `${f.quote(v.column)}: ${v.use}`,
  columnEmpty: (v: { column: string }) => `${f.quote(v.column)}: ignored, it is empty`,
  columnUnknown: (v: { column: string }) => `${f.quote(v.column)}: ignored, this name is not known`,
  columnOtherSide: {
    mentee: (v: { column: string }) => `${f.quote(v.column)}: ignored, only the list of mentees is asked this`,
    mentor: (v: { column: string }) => `${f.quote(v.column)}: ignored, only the list of mentors is asked this`,
  },

  inFile: (v: { file: string; problem: string }) => `${v.file}: ${v.problem}`,
  inColumn: (v: { file: string; column: string; problem: string }) =>
    `${v.file}, column ${f.quote(v.column)}: ${v.problem}`,
  inRow: (v: { file: string; row: number; column: string; problem: string }) =>
    `${v.file}, row ${f.number(v.row)}, column ${f.quote(v.column)}: ${v.problem}`,
  problems: {
    "column-missing":
      "no column holds the email addresses of people. Name one “Email”: it tells people apart in the two lists.",
    "column-twice": (v: { text: string }) =>
      `this column says the same thing as ${f.quote(v.text)}: rename one or remove it.`,
    "address-missing": "this person has no email address: add one, or remove the row.",
    "address-not-understood": (v: { text: string }) =>
      `${f.quote(v.text)} is not an email address: it should look like name@example.ca.`,
    "address-repeated": (v: { text: string; otherRow: number }) =>
      `${v.text} is already in row ${f.number(v.otherRow)}: keep one row for each person.`,
    "capacity-not-understood": (v: { text: string; most: number }) =>
      `${f.quote(v.text)} is not a number of places: write a whole number from 0 to ${f.number(v.most)}.`,
    "reporting-line-cyclic": (v: { people: readonly string[] }) =>
      `the reporting line goes round in a circle: ${v.people.join(" → ")}. Correct who reports to whom.`,
    "nothing-to-compare":
      "The two lists have nothing that can be compared. Give both at least one of these: level, profession, interests, languages, availability; or goals in one and expertise in the other.",
  },
  remarks: {
    "value-not-understood": (v: { text: string }) => `${f.quote(v.text)} is not understood; it counts as no answer.`,
    "level-not-understood": (v: { text: string }) =>
      `the level ${f.quote(v.text)} has no known place among the others; it counts as no answer. A column “Level rank” with numbers would order it.`,
    "person-unknown": (v: { text: string }) =>
      `${f.quote(v.text)} is nobody, and no unit nor organization, of the two lists; it is left aside.`,
  },
  moreProblems: (v: { n: number }) =>
    f.plural(v.n, { one: "and 1 more like these.", other: `and ${f.number(v.n)} more like these.` }),
}

export type RosterMessages = typeof roster
