import { z } from "zod"
import { type Criterion, criteria } from "../../../../engine/scoring/criterion.js"
import {
  dayParts,
  expertiseLevels,
  languageLevels,
  meetingModes,
  officialLanguages,
  rhythms,
} from "../../../../engine/scoring/participant.js"
import { goalCodes, interestCodes, pathCodes, valueItemCodes } from "../../lists/mentoring-lists.js"
import type { RegistrationSide } from "../registration.js"

/** Who sees an answer, each of these with all before it: the coordination, her partner, the person she is proposed to. */
export const audiences = ["coordination", "pairing", "proposal"] as const
export type Audience = (typeof audiences)[number]

/** Whether an audience is shown what was opened to another one. */
export const isShownTo = (audience: Audience, seenBy: Audience): boolean =>
  audiences.indexOf(audience) <= audiences.indexOf(seenBy)

/** Parts of the form, each with a page of its own, in its order. */
export const sections = [
  "goals",
  "offer",
  "ways",
  "interests",
  "languages",
  "meetings",
  "situation",
  "exclusions",
] as const
export type SectionCode = (typeof sections)[number]

/** How an answer is given; what there is to choose from is read by `readOptions`. */
export type Control =
  | "ranked"
  | "several"
  | "one"
  | "items"
  | "levels"
  | "strengths"
  | "week"
  | "place"
  | "line"
  | "text"

/** Where what can be chosen comes from. */
export type OptionSource =
  | "goals"
  | "interests"
  | "paths"
  | "languages"
  | "modes"
  | "rhythms"
  | "distances"
  | "management-levels"
  | "organisations"

export interface RegistrationField {
  readonly sides: readonly RegistrationSide[]
  readonly section: SectionCode
  readonly control: Control
  readonly options?: OptionSource
  /** The block of the score that it is compared in; absent where it is an essential requirement or only read. */
  readonly criterion?: Criterion
  /** `chosen`: she says whether it counts in pairing; `always`: pairing could not do without; `never`: it is only read. */
  readonly counts: "chosen" | "always" | "never"
  /** Until she says otherwise; `fixed` where she cannot. */
  readonly seenBy: Audience
  readonly fixed?: true
  /** Checked when it is typed, and again each time it is read. */
  readonly value: z.ZodType
}

const both: readonly RegistrationSide[] = ["mentor", "mentee"]
const mentors: readonly RegistrationSide[] = ["mentor"]
const mentees: readonly RegistrationSide[] = ["mentee"]

const concepts = (concept: z.ZodType<string>, most: number) =>
  z
    .array(concept)
    .min(1)
    .max(most, "too-many-chosen")
    .refine((codes) => new Set(codes).size === codes.length, "chosen-twice")
/** A goal of our list, or a skill of the classification: what somebody wants to learn and what somebody else can give. */
const subject = z.union([z.enum(goalCodes), z.string().regex(/^skill:[\w.-]{1,80}$/)], "answer-unknown")
const language = z.enum(officialLanguages, "answer-unknown")
const level = z.enum(languageLevels, "answer-unknown")
const weekPart = z.string().regex(new RegExp(`^[0-6]-(?:${dayParts.join("|")})$`), "answer-unknown")
const valueItem = z.enum(valueItemCodes, "answer-unknown")

export const mostGoals = 5

/** Kilometres that somebody would travel to meet. */
export const distances = ["10", "25", "50", "100", "200"] as const

/**
 * Every question of a registration, as data: the form, the summary, what others are shown, the import and the engine all
 * read it. An answer that is not given is neutral in pairing.
 */
export const registrationFields = {
  goals: {
    ...{ sides: mentees, section: "goals", control: "ranked", options: "goals", criterion: "goals", counts: "chosen" },
    ...{ seenBy: "proposal", value: concepts(subject, mostGoals) },
  },
  expertise: {
    ...{ sides: mentors, section: "offer", control: "several", options: "goals", criterion: "goals", counts: "chosen" },
    ...{ seenBy: "proposal", value: concepts(subject, 30) },
  },
  expertiseLevels: {
    ...{ sides: mentors, section: "offer", control: "strengths", criterion: "goals", counts: "chosen" },
    ...{ seenBy: "coordination", value: z.record(subject, z.enum(expertiseLevels, "answer-unknown")) },
  },
  cannotHelpWith: {
    ...{ sides: mentors, section: "offer", control: "several", options: "goals", counts: "always" },
    ...{ seenBy: "coordination", fixed: true, value: concepts(subject, 30) },
  },
  values: {
    ...{
      sides: both,
      section: "ways",
      control: "items",
      criterion: "values",
      counts: "chosen",
      seenBy: "coordination",
    },
    value: z.partialRecord(valueItem, z.int().min(-2, "answer-unknown").max(2, "answer-unknown")),
  },
  interests: {
    ...{ sides: both, section: "interests", control: "several", options: "interests", criterion: "interests" },
    ...{ counts: "chosen", seenBy: "proposal", value: concepts(z.enum(interestCodes, "answer-unknown"), 15) },
  },
  paths: {
    ...{ sides: both, section: "interests", control: "several", options: "paths", criterion: "path" },
    ...{ counts: "chosen", seenBy: "coordination", value: concepts(z.enum(pathCodes, "answer-unknown"), 10) },
  },
  languages: {
    ...{ sides: both, section: "languages", control: "levels", criterion: "language", counts: "always" },
    ...{ seenBy: "proposal", value: z.partialRecord(language, level) },
  },
  preferredLanguage: {
    ...{ sides: both, section: "languages", control: "one", options: "languages", criterion: "language" },
    ...{ counts: "chosen", seenBy: "proposal", value: language },
  },
  practises: {
    ...{ sides: both, section: "languages", control: "one", options: "languages", criterion: "language" },
    ...{ counts: "chosen", seenBy: "proposal", value: language },
  },
  modes: {
    ...{ sides: both, section: "meetings", control: "several", options: "modes", counts: "always", seenBy: "proposal" },
    value: z.array(z.enum(meetingModes, "answer-unknown")).min(1),
  },
  preferredMode: {
    ...{ sides: both, section: "meetings", control: "one", options: "modes", criterion: "practicality" },
    ...{ counts: "chosen", seenBy: "proposal", value: z.enum(meetingModes, "answer-unknown") },
  },
  rhythm: {
    ...{ sides: both, section: "meetings", control: "one", options: "rhythms", criterion: "practicality" },
    ...{ counts: "chosen", seenBy: "proposal", value: z.enum(rhythms, "answer-unknown") },
  },
  place: {
    ...{ sides: both, section: "meetings", control: "place", criterion: "practicality", counts: "chosen" },
    ...{ seenBy: "pairing", value: z.string().min(1).max(40) },
  },
  farthest: {
    ...{ sides: both, section: "meetings", control: "one", options: "distances", counts: "always" },
    ...{ seenBy: "coordination", value: z.enum(distances, "answer-unknown") },
  },
  week: {
    ...{ sides: both, section: "meetings", control: "week", criterion: "practicality", counts: "chosen" },
    ...{ seenBy: "pairing", value: z.object({ zone: z.string(), parts: z.array(weekPart).min(1) }) },
  },
  organisation: {
    ...{ sides: both, section: "situation", control: "one", options: "organisations", counts: "always" },
    ...{ seenBy: "proposal", value: z.uuid("answer-unknown") },
  },
  unit: {
    ...{ sides: both, section: "situation", control: "line", counts: "always", seenBy: "pairing" },
    value: z.string().min(1).max(150, "text-too-long"),
  },
  managementLevel: {
    ...{ sides: both, section: "situation", control: "one", options: "management-levels", criterion: "level" },
    ...{ counts: "chosen", seenBy: "proposal", value: z.string().min(1).max(40) },
  },
  presentation: {
    ...{ sides: both, section: "situation", control: "text", counts: "never", seenBy: "proposal" },
    value: z.string().min(1).max(2000, "text-too-long"),
  },
} as const satisfies Readonly<Record<string, RegistrationField>>

export type FieldCode = keyof typeof registrationFields
export const fieldCodes = Object.keys(registrationFields) as readonly FieldCode[]

/** What an answer to each question holds. */
export type Answer<Field extends FieldCode> = z.output<(typeof registrationFields)[Field]["value"]>

/** One answer with what she decided of it. */
export interface Given<Field extends FieldCode = FieldCode> {
  readonly value: Answer<Field>
  readonly seenBy: Audience
  readonly counts: boolean
}
export type Answers = { readonly [Field in FieldCode]?: Given<Field> }

export const fieldNamed = (code: FieldCode): RegistrationField => registrationFields[code]

/** The questions of a section that are asked of somebody on these sides. */
export function fieldsOf(section: SectionCode, sides: readonly RegistrationSide[]): readonly FieldCode[] {
  return fieldCodes.filter(
    (code) => fieldNamed(code).section === section && fieldNamed(code).sides.some((side) => sides.includes(side)),
  )
}

/** The sections that somebody on these sides has before her. */
export function sectionsOf(sides: readonly RegistrationSide[]): readonly SectionCode[] {
  return sections.filter((section) => section === "exclusions" || fieldsOf(section, sides).length > 0)
}

/** What a mentee may name as the criterion that matters most to her. */
export const choosableCriteria = criteria.filter((criterion) => criterion !== "identity")
