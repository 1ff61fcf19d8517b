import type { Criterion } from "../../../../engine/scoring/criterion.js"
import type {
  DayPart,
  ExpertiseLevel,
  LanguageLevel,
  MeetingMode,
  OfficialLanguage,
  Rhythm,
} from "../../../../engine/scoring/participant.js"
import { wording } from "../../../../platform/wording.js"
import type { Audience, FieldCode, SectionCode } from "./registration-fields.js"

const f = wording.en

interface Question {
  readonly label: string
  readonly hint?: string
}

interface Part {
  readonly title: string
  readonly lead: string
}

const sections: Readonly<Record<SectionCode, Part>> = {
  goals: { title: "Your goals", lead: "What you want to work on with a mentor, the most important first." },
  offer: {
    title: "What you offer",
    lead: "What you can help with, what you would rather not, and for how many people.",
  },
  ways: { title: "Ways of working", lead: "For each line, where you stand between the two. There is no better side." },
  interests: {
    title: "Interests and career path",
    lead: "What you like, and what you have been through or have ahead of you.",
  },
  languages: { title: "Languages", lead: "In which official languages you can hold a conversation." },
  meetings: { title: "Meetings", lead: "How, where and when you can meet." },
  situation: { title: "You at work", lead: "Where you work, your level and a few words about you." },
  exclusions: {
    title: "People to avoid",
    lead: "With whom you shall not be paired. You give no reason, and nobody is shown any of this.",
  },
}

const fields: Readonly<Record<FieldCode, Question>> = {
  goals: { label: "Goals, in order" },
  expertise: { label: "I can help with", hint: "Tick all that apply." },
  expertiseLevels: {
    label: "How far I can take somebody",
    hint: "For each subject that you have ticked and saved. Leave open what you would rather not say: it is neutral.",
  },
  cannotHelpWith: {
    label: "I would rather not help with",
    hint: "A mentee whose first goal is one of these is never proposed to you.",
  },
  values: { label: "Ways of working" },
  interests: { label: "Interests", hint: "15 at most." },
  paths: {
    label: "Career path",
    hint: "What you have lived; if you look for a mentor, also what you have ahead of you. 10 at most.",
  },
  languages: {
    label: "Your level in each official language",
    hint: "At least one is needed: two people need a language in common.",
  },
  preferredLanguage: { label: "Language you would rather use" },
  practises: { label: "Language you would like to practise" },
  modes: { label: "Meetings you accept", hint: "None ticked: either." },
  preferredMode: { label: "Meetings you prefer" },
  rhythm: { label: "Rhythm you wish" },
  farthest: {
    label: "How far you would travel to meet",
    hint: "Left open, the distance of the program’s rules holds. Of two people, the shorter one counts.",
  },
  place: { label: "Where you can meet in person", hint: "A town, nothing nearer." },
  week: { label: "When you can meet", hint: "In your time zone. Each part has three hours." },
  organisation: { label: "Organization", hint: "Yours in your memberships." },
  unit: {
    label: "Unit or branch",
    hint: "You are not paired with somebody of the same unit, unless the program allows it.",
  },
  managementLevel: { label: "Management level" },
  presentation: {
    label: "A few words about you",
    hint: "Read by people, never compared by the program. 2,000 characters at most.",
  },
}

/** Above an answer that somebody else reads. */
const shown: Readonly<Record<FieldCode, string>> = {
  goals: "Goals",
  expertise: "Can help with",
  expertiseLevels: "Level of what is offered",
  cannotHelpWith: "Would rather not help with",
  values: "Ways of working",
  interests: "Interests",
  paths: "Career path",
  languages: "Official languages",
  preferredLanguage: "Preferred language",
  practises: "Language to practise",
  modes: "Meetings accepted",
  preferredMode: "Meetings preferred",
  rhythm: "Rhythm of meetings",
  farthest: "Farthest distance",
  place: "Place of meetings",
  week: "Times",
  organisation: "Organization",
  unit: "Unit",
  managementLevel: "Management level",
  presentation: "In their own words",
}

const languages: Readonly<Record<OfficialLanguage, string>> = { en: "English", fr: "French" }
const levels: Readonly<Record<LanguageLevel, string>> = {
  none: "None",
  basic: "Basic",
  intermediate: "Intermediate",
  advanced: "Advanced",
  fluent: "Fluent",
}
const modes: Readonly<Record<MeetingMode, string>> = { "in-person": "In person", remote: "Remote" }
const rhythms: Readonly<Record<Rhythm, string>> = {
  weekly: "Every week",
  "every-two-weeks": "Every two weeks",
  monthly: "Every month",
  quarterly: "Every three months",
}
const strengths: Readonly<Record<ExpertiseLevel, string>> = {
  beginner: "First steps",
  intermediate: "Intermediate",
  advanced: "Advanced",
  expert: "Expert",
}
const dayParts: Readonly<Record<DayPart, string>> = {
  morning: "8:00 to 11:00 a.m.",
  midday: "11:00 a.m. to 2:00 p.m.",
  afternoon: "2:00 to 5:00 p.m.",
  evening: "5:00 to 8:00 p.m.",
}
const seenBy: Readonly<Record<Audience, string>> = {
  coordination: "The coordination only",
  pairing: "My partner, once we are paired",
  proposal: "Also the person to whom I am proposed",
}
const criteria: Readonly<Record<Exclude<Criterion, "identity">, string>> = {
  goals: "Goals that my mentor can help with",
  values: "Similar ways of working",
  interests: "Common interests",
  path: "A similar career path",
  practicality: "Easy meetings",
  level: "A management level near mine",
  language: "Being at ease in my language",
}

/** The questions of a registration, what can be chosen, and how an answer reads. */
export const answers = {
  sections,
  fields,
  shown,
  languages,
  levels,
  modes,
  rhythms,
  strengths,
  kilometres: (v: { n: number }) => `${f.number(v.n)} km`,
  subjectLevel: (v: { subject: string; level: string }) => `${v.subject}: ${v.level}`,
  noStrengths: "Tick what you can help with above and save: the levels are then asked here.",
  dayParts,
  seenBy,
  criteria,
  days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  day: "Day",
  weekCaption: "Parts of the week",
  ownSubjects: "Skills that you added",
  notGiven: "Not given: neutral in pairing.",
  notGivenHere: "Not given",
  rank: (v: { rank: number }) => `Goal ${v.rank}`,
  noGoal: "No other goal",
  noAnswer: "No answer",
  anotherSkill: "Another skill",
  anotherSkillHint: "What the list does not have: type a skill and choose it.",
  poles: (v: { first: string; second: string }) => `${v.first} / ${v.second}`,
  placed: {
    "-2": (v: { first: string; second: string }) => `Clearly: ${v.first}`,
    "-1": (v: { first: string; second: string }) => `Rather: ${v.first}`,
    "1": (v: { first: string; second: string }) => `Rather: ${v.second}`,
    "2": (v: { first: string; second: string }) => `Clearly: ${v.second}`,
  },
  languageLevel: (v: { language: string; level: string }) => `${v.language}: ${v.level}`,
  weekPart: (v: { day: string; part: string }) => `${v.day}, ${v.part}`,
  between: (v: { first: string; second: string }) => `In between: ${v.first} / ${v.second}`,
  whoSees: "Who sees this answer",
  countsInPairing: "Count this answer in pairing",
  coordinationOnly: "Only the coordination sees this answer.",
  always: "It always counts: without it, pairs that cannot work would be proposed.",
  never: "It never counts in pairing.",
  neutral: "A question that you leave open is neutral: it neither helps nor harms you.",
  mostImportant: "What matters most to you",
  mostImportantHint: "It counts double in your matches. The coordination sees it.",
  noMostImportant: "All count the same",
  places: "Mentees at once",
  placesHint: "From 1 to 20. A place is held while a proposal is open.",
  excludedPersons: "People",
  excludedPersonsHint: "One user name or email address a line, 20 at most. We do not say whether it is known here.",
  excludedOrganisations: "Organizations",
  excludedOrganisationsHint: "Untick to remove.",
  anotherOrganisation: "Another organization",
  ownOrganisation: "Nobody of my own organization",
  supervisor: "Your line of command is avoided by itself, from the manager declared in your profile.",
  supervisorLink: "Say who your manager is",
  excludedPeople: (v: { n: number }) => f.plural(v.n, { one: "1 person", other: `${f.number(v.n)} people` }),
  excludedBodies: (v: { n: number }) =>
    f.plural(v.n, { one: "1 organization", other: `${f.number(v.n)} organizations` }),
  noExclusion: "Nobody",
  refusals: {
    "too-many-chosen": "Choose fewer: the limit stands under the question.",
    "chosen-twice": "Choose each only once.",
    "places-out-of-range": "Enter a number of mentees from 1 to 20.",
    "too-many-exclusions": "Name 20 people at most.",
    "too-many-organisations": "Name 10 organizations at most.",
    "organisation-not-yours": "Choose one of your own organizations.",
  },
}

export type AnswersMessages = typeof answers
