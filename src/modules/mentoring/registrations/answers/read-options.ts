import { meetingModes, officialLanguages, rhythms } from "../../../../engine/scoring/participant.js"
import { actingMember, type Reading } from "../../../../platform/context.js"
import type { Language } from "../../../../platform/wording.js"
import { listConcepts, nameIn } from "../../../classification/index.js"
import { listMemberships, nameIn as organisationNameIn } from "../../../organisations/index.js"
import { listsWords } from "../../lists/lists.words.js"
import { goalGroups } from "../../lists/mentoring-lists.js"
import type { ProgrammeSettings } from "../../programmes/programme-settings.js"
import { isSkill } from "./answer-names.js"
import { answersWords } from "./answers.words.js"
import { type Answers, distances, type OptionSource } from "./registration-fields.js"

export interface Option {
  readonly value: string
  readonly label: string
}

/** What there is to choose from, in the reader's language; goals come under the headings of their list. */
export type Options = Readonly<Record<Exclude<OptionSource, "goals">, readonly Option[]>> & {
  readonly goals: readonly { readonly label: string; readonly options: readonly Option[] }[]
}

/** A programme offers its part of each list; the skills that she added stand with its goals. */
export async function readOptions(
  reading: Reading,
  language: Language,
  settings: Pick<ProgrammeSettings, "goals" | "interests" | "paths">,
  kept: { readonly answers: Answers; readonly subject: (code: string) => string },
): Promise<Options> {
  const words = answersWords[language]
  const [memberships, levels] = await Promise.all([
    listMemberships(reading, actingMember(reading).personId),
    listConcepts(reading, "management-level"),
  ])
  return {
    goals: goalOptions(language, settings, kept),
    interests: optionsOf(settings.interests, listsWords[language].interests),
    paths: optionsOf(settings.paths, listsWords[language].paths),
    languages: optionsOf(officialLanguages, words.languages),
    modes: optionsOf(meetingModes, words.modes),
    distances: distances.map((value) => ({ value, label: words.kilometres({ n: Number(value) }) })),
    rhythms: optionsOf(rhythms, words.rhythms),
    "management-levels": levels.map(({ code, titles }) => ({ value: code, label: nameIn(language, titles).text })),
    organisations: memberships.map((membership) => ({
      value: membership.organisationId,
      label: organisationNameIn(language, membership),
    })),
  }
}

const optionsOf = <Code extends string>(codes: readonly Code[], labels: Readonly<Record<Code, string>>) =>
  codes.map((value) => ({ value, label: labels[value] }))

function goalOptions(
  language: Language,
  { goals }: Pick<ProgrammeSettings, "goals">,
  { answers, subject }: { readonly answers: Answers; readonly subject: (code: string) => string },
): Options["goals"] {
  const { goalGroups: headings, goals: labels } = listsWords[language]
  const offered = Object.entries(goalGroups).map(([group, codes]) => ({
    label: headings[group as keyof typeof goalGroups],
    options: codes.filter((code) => goals.includes(code)).map((code) => ({ value: code, label: labels[code] })),
  }))
  const held = [answers.goals, answers.expertise, answers.cannotHelpWith].flatMap((given) => given?.value ?? [])
  // What she chose while the programme still offered it stays hers to keep.
  const others = [...new Set(held)].filter((code) => isSkill(code) || !goals.some((goal) => goal === code))
  const own = {
    label: answersWords[language].ownSubjects,
    options: others.map((code) => ({ value: code, label: subject(code) })),
  }
  return [...offered, own].filter(({ options }) => options.length > 0)
}
