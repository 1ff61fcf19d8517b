import { type Refusal, refuseField } from "../../../../platform/refusal.js"
import type { Language } from "../../../../platform/wording.js"

/** What a text may hold in place of a value; each is written between braces. */
export const placeholders = [
  "personName",
  "menteeName",
  "mentorName",
  "programName",
  "date",
  "reasons",
  "link",
  "contactName",
  "contactAddress",
] as const
export type Placeholder = (typeof placeholders)[number]

/** A message has a subject; of questions, each stands on a line of its own. */
export type TextShape = "message" | "questions" | "text"

interface TextRule {
  readonly shape: TextShape
  readonly placeholders: readonly Placeholder[]
}

const ofProgramme = ["programName", "contactName", "contactAddress"] as const
const ofMessage = ["menteeName", "mentorName", "programName", "link", "contactName", "contactAddress"] as const

/** What a programme may say in its own words, in the order of the page that lists them. */
export const textRules = {
  agreement: { shape: "text", placeholders: ofProgramme },
  "fit-check": { shape: "text", placeholders: [] },
  "midterm-review": { shape: "questions", placeholders: [] },
  "final-review": { shape: "questions", placeholders: [] },
  "proposal-asked": { shape: "message", placeholders: [...ofMessage, "date", "reasons"] },
  proposal: { shape: "message", placeholders: [...ofMessage, "date", "reasons"] },
  "proposal-reminder": { shape: "message", placeholders: [...ofMessage, "date"] },
  "confirmed-mentee": { shape: "message", placeholders: [...ofMessage, "date"] },
  "confirmed-mentor": { shape: "message", placeholders: [...ofMessage, "date"] },
  "first-meeting-reminder": { shape: "message", placeholders: [...ofMessage, "date"] },
  "midterm-offer": { shape: "message", placeholders: ofMessage },
  "final-offer": { shape: "message", placeholders: ofMessage },
} as const satisfies Readonly<Record<string, TextRule>>

export type TextKind = keyof typeof textRules
export const textKinds = Object.keys(textRules) as readonly TextKind[]

/** Kinds of one shape. */
export type KindOf<Shape extends TextShape> = {
  [Kind in TextKind]: (typeof textRules)[Kind]["shape"] extends Shape ? Kind : never
}[TextKind]

/** A value for each placeholder that the kind may hold. */
export type TextValues<Kind extends TextKind> = Readonly<
  Record<(typeof textRules)[Kind]["placeholders"][number], string>
>

export const isMessage = (kind: TextKind): kind is KindOf<"message"> => textRules[kind].shape === "message"

/** A word between braces: what looks like a placeholder, known or not. */
const braces = /\{\s*([^{}\n]*?)\s*\}/gu

/** The first placeholder that a text may not hold, as it was written. */
function unknownPlaceholder(known: readonly string[], text: string): string | undefined {
  return [...text.matchAll(braces)].map(([, name = ""]) => name).find((name) => !known.includes(name))
}

/** Puts the values in; what stands in a value is never read as a placeholder. */
export function fillPlaceholders(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replace(braces, (whole, name: string) => values[name as Placeholder] ?? whole)
}

/** A text cut where empty lines stand. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/u)
    .map((each) => each.trim())
    .filter((each) => each !== "")
}

const mostQuestions = 12

/** Questions as they are kept, one a line. */
export function questionsIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

interface Written {
  readonly subject?: string | undefined
  readonly text: string
}

type BothWritten = Readonly<Record<Language, Written>>

/** The first of these fields that holds a value nobody could put in. */
export function placeholderProblem(known: readonly Placeholder[], { en, fr }: BothWritten): Refusal | undefined {
  for (const [language, written] of [
    ["Fr", fr],
    ["En", en],
  ] as const) {
    for (const field of ["subject", "text"] as const) {
      const name = unknownPlaceholder(known, written[field] ?? "")
      if (name !== undefined) return refuseField(`${field}${language}`, "placeholder-unknown", { name })
    }
  }
  return undefined
}

/** What is wrong with a text in both languages, or undefined: the field is named by its end. */
export function textProblem(kind: TextKind, { en, fr }: BothWritten): Refusal | undefined {
  const problem = placeholderProblem(textRules[kind].placeholders, { en, fr })
  if (problem) return problem
  if (textRules[kind].shape !== "questions") return undefined
  const [french, english] = [questionsIn(fr.text).length, questionsIn(en.text).length]
  if (french !== english) return refuseField("textEn", "questions-not-same-number", { french, english })
  return french > mostQuestions ? refuseField("textFr", "questions-too-many", { n: mostQuestions }) : undefined
}
