import {
  type DayPart,
  type MeetingMode,
  type OfficialLanguage,
  officialLanguages,
} from "../../../../engine/scoring/participant.js"
import type { Language } from "../../../../platform/wording.js"
import { listsWords } from "../../lists/lists.words.js"
import { interestCodes, pathCodes, type ValueItemCode, valueItemCodes } from "../../lists/mentoring-lists.js"
import type { AnswerNames } from "./answer-names.js"
import { answersWords } from "./answers.words.js"
import type { Answer, Answers, FieldCode } from "./registration-fields.js"

type Describe<Field extends FieldCode> = (
  value: Answer<Field>,
  language: Language,
  names: AnswerNames,
) => readonly string[]

const subjects: Describe<"goals" | "expertise" | "cannotHelpWith"> = (codes, _, { subject }) => codes.map(subject)
const oneLanguage: Describe<"preferredLanguage" | "practises"> = (code, language) => [
  answersWords[language].languages[code],
]

/** How an answer reads, as lines. */
const describers: { readonly [Field in FieldCode]: Describe<Field> } = {
  goals: subjects,
  expertise: subjects,
  expertiseLevels: (levels, language, { subject }) =>
    Object.entries(levels).map(([code, level]) => {
      return answersWords[language].subjectLevel({
        subject: subject(code),
        level: answersWords[language].strengths[level],
      })
    }),
  cannotHelpWith: subjects,
  values: (placed, language) =>
    valueItemCodes.flatMap((item) => {
      const place = placed[item]
      return place === undefined ? [] : [describePlace(language, item, place)]
    }),
  interests: (codes, language) =>
    interestCodes.filter((code) => codes.includes(code)).map((code) => listsWords[language].interests[code]),
  paths: (codes, language) =>
    pathCodes.filter((code) => codes.includes(code)).map((code) => listsWords[language].paths[code]),
  languages: (levels, language) => officialLanguages.flatMap((code) => describeLevel(language, code, levels)),
  preferredLanguage: oneLanguage,
  practises: oneLanguage,
  modes: (modes, language) => modes.map((mode: MeetingMode) => answersWords[language].modes[mode]),
  preferredMode: (mode, language) => [answersWords[language].modes[mode]],
  rhythm: (rhythm, language) => [answersWords[language].rhythms[rhythm]],
  place: (code, _, { place }) => [place(code)],
  farthest: (distance, language) => [answersWords[language].kilometres({ n: Number(distance) })],
  week: ({ parts }, language) => parts.map((part) => describeWeekPart(language, part)),
  organisation: (id, _, { organisation }) => [organisation(id)],
  unit: (unit) => [unit],
  managementLevel: (code, _, { managementLevel }) => [managementLevel(code)],
  presentation: (text) => [text],
}

export function describePlace(language: Language, item: ValueItemCode, place: number): string {
  const poles = listsWords[language].values[item]
  const { placed, between } = answersWords[language]
  if (place === 0) return between(poles)
  return placed[String(place) as "-2" | "-1" | "1" | "2"](poles)
}

function describeLevel(language: Language, code: OfficialLanguage, levels: Answer<"languages">): readonly string[] {
  const words = answersWords[language]
  const level = levels[code]
  return level === undefined
    ? []
    : [words.languageLevel({ language: words.languages[code], level: words.levels[level] })]
}

export function describeWeekPart(language: Language, part: string): string {
  const [day = "0", name] = part.split("-")
  const { days, dayParts, weekPart } = answersWords[language]
  return weekPart({ day: days[Number(day)] ?? "", part: dayParts[name as DayPart] })
}

/** The lines of one answer, none where the question was left open. */
export function describeAnswer(
  answers: Answers,
  field: FieldCode,
  language: Language,
  names: AnswerNames,
): readonly string[] {
  const given = answers[field]
  // Each question's describer takes what its own schema has checked.
  const describe = describers[field] as (value: unknown, language: Language, names: AnswerNames) => readonly string[]
  return given === undefined ? [] : describe(given.value, language, names)
}
