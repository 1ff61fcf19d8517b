import type { Reading } from "../../../../platform/context.js"
import type { Language } from "../../../../platform/wording.js"
import { findConcepts, nameIn } from "../../../classification/index.js"
import { findOrganisations, nameIn as organisationNameIn } from "../../../organisations/index.js"
import { listsWords } from "../../lists/lists.words.js"
import type { Answers } from "./registration-fields.js"

/** Names of what answers point to, in one language. */
export interface AnswerNames {
  /** Of a goal or a skill. */
  readonly subject: (code: string) => string
  readonly place: (code: string) => string
  readonly managementLevel: (code: string) => string
  readonly organisation: (id: string) => string
}

const skillPrefix = "skill:"

export const isSkill = (subject: string): boolean => subject.startsWith(skillPrefix)
export const subjectOfSkill = (code: string): string => skillPrefix + code
const skillOf = (subject: string) => subject.slice(skillPrefix.length)

/** Names of goals and of skills, by what a registration keeps of them. */
export async function readSubjectNames(
  reading: Reading,
  language: Language,
  subjects: readonly string[],
): Promise<(subject: string) => string> {
  const skills = await findConcepts(reading, "skill", [...new Set(subjects.filter(isSkill).map(skillOf))])
  const goals: Readonly<Record<string, string>> = listsWords[language].goals
  return (subject) => {
    const skill = isSkill(subject) ? skills.get(skillOf(subject)) : undefined
    return skill ? nameIn(language, skill.titles).text : (goals[subject] ?? subject)
  }
}

/** Reads at once the names that several registrations need. */
export async function readAnswerNames(
  reading: Reading,
  language: Language,
  several: readonly Answers[],
): Promise<AnswerNames> {
  const subjects = several.flatMap(({ goals, expertise, cannotHelpWith }) => [
    ...(goals?.value ?? []),
    ...(expertise?.value ?? []),
    ...(cannotHelpWith?.value ?? []),
  ])
  const [subject, places, levels, organisations] = await Promise.all([
    readSubjectNames(reading, language, subjects),
    findConcepts(reading, "municipality", valuesOf(several, "place")),
    findConcepts(reading, "management-level", valuesOf(several, "managementLevel")),
    findOrganisations(reading, valuesOf(several, "organisation")),
  ])
  const conceptName = (names: Awaited<ReturnType<typeof findConcepts>>) => (code: string) => {
    const concept = names.get(code)
    return concept ? nameIn(language, concept.titles).text : code
  }
  return {
    subject,
    place: conceptName(places),
    managementLevel: conceptName(levels),
    organisation: (id) => {
      const organisation = organisations.find((each) => each.id === id)
      return organisation ? organisationNameIn(language, organisation) : ""
    },
  }
}

const valuesOf = (several: readonly Answers[], field: "place" | "managementLevel" | "organisation") => [
  ...new Set(several.flatMap((answers) => answers[field]?.value ?? [])),
]
