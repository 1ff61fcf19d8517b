import type { Language } from "../../../../platform/wording.js"
import type { RegistrationSide } from "../registration.js"
import type { Registration } from "../registration.store.js"
import type { AnswerNames } from "./answer-names.js"
import { answersWords } from "./answers.words.js"
import { describeAnswer } from "./describe-answer.js"
import type { Exclusions } from "./exclusions.js"
import { type Answers, fieldsOf, type SectionCode, sectionsOf } from "./registration-fields.js"
import type { ShownQuestion, ShownSection } from "./summary-section.view.js"

interface Kept {
  readonly registrations: readonly Registration[]
  readonly answers: Answers
  readonly names: AnswerNames
  readonly exclusions: Exclusions | undefined
}

/** Everything that somebody said, section by section, in words. */
export function showSections(language: Language, kept: Kept): readonly ShownSection[] {
  const sides = kept.registrations.map(({ side }) => side)
  return sectionsOf(sides).map((code) => ({
    code,
    questions: [...fieldQuestions(language, code, sides, kept), ...otherQuestions(language, code, kept)],
  }))
}

function fieldQuestions(
  language: Language,
  section: SectionCode,
  sides: readonly RegistrationSide[],
  { answers, names }: Kept,
): readonly ShownQuestion[] {
  const words = answersWords[language]
  return fieldsOf(section, sides).map((code) => ({
    code,
    label: words.shown[code],
    lines: describeAnswer(answers, code, language, names),
    choices: answers[code],
  }))
}

function otherQuestions(
  language: Language,
  section: SectionCode,
  { registrations, exclusions }: Kept,
): readonly ShownQuestion[] {
  const words = answersWords[language]
  const of = (side: RegistrationSide) => registrations.find((each) => each.side === side)
  switch (section) {
    case "goals": {
      const criterion = of("mentee")?.mostImportant
      const line = criterion && criterion !== "identity" ? words.criteria[criterion] : words.noMostImportant
      return [{ code: "mostImportant", label: words.mostImportant, lines: [line] }]
    }
    case "offer":
      return [{ code: "places", label: words.places, lines: [String(of("mentor")?.places ?? 1)] }]
    case "exclusions":
      return [
        { code: "exclusions", label: words.sections.exclusions.title, lines: exclusionLines(language, exclusions) },
      ]
    default:
      return []
  }
}

/** Counted, not named: a summary is read over somebody's shoulder. */
function exclusionLines(language: Language, exclusions: Exclusions | undefined): readonly string[] {
  const words = answersWords[language]
  const { persons = [], organisations = [], ownOrganisation = false } = exclusions ?? {}
  const lines = [
    ...(persons.length > 0 ? [words.excludedPeople({ n: persons.length })] : []),
    ...(organisations.length > 0 ? [words.excludedBodies({ n: organisations.length })] : []),
    ...(ownOrganisation ? [words.ownOrganisation] : []),
  ]
  return lines.length > 0 ? lines : [words.noExclusion]
}
