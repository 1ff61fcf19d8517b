import type { Relaxation } from "../../../engine/matching/relaxations.js"
import type { MatchReason } from "../../../engine/matching/score.js"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { findConcepts, nameIn } from "../../classification/index.js"
import { candidatesWords } from "./candidates.words.js"

/** The names of skills and occupations, in the reader’s language. */
export interface CodeNames {
  skill(code: string): string
  occupation(code: string): string
}

export async function readCodeNames(
  reading: Reading,
  language: Language,
  reasons: readonly MatchReason[],
  otherSkills: readonly string[] = [],
): Promise<CodeNames> {
  const skills = reasons.flatMap((reason) =>
    reason.code === "skills-held" ? [...reason.exact, ...reason.near.flatMap(({ asked, held }) => [asked, held])] : [],
  )
  const occupations = reasons.flatMap((reason) => {
    if (reason.code === "occupation-worked") return [reason.worked]
    return reason.code === "title-alike" ? [reason.held] : []
  })
  const [skillNames, occupationNames] = await Promise.all([
    findConcepts(reading, "skill", [...new Set([...skills, ...otherSkills])]),
    findConcepts(reading, "occupation", [...new Set(occupations)]),
  ])
  const named = (names: typeof skillNames) => (code: string) => {
    const concept = names.get(code)
    return concept ? nameIn(language, concept.titles).text : code
  }
  return { skill: named(skillNames), occupation: named(occupationNames) }
}

/** What somebody is found by, a line each. */
export function sayReasons(language: Language, reasons: readonly MatchReason[], names: CodeNames): readonly string[] {
  return reasons.flatMap((reason) => sayReason(language, reason, names))
}

function sayReason(language: Language, reason: MatchReason, names: CodeNames): readonly string[] {
  const words = candidatesWords[language].reasons
  switch (reason.code) {
    case "skills-held":
      return [
        ...(reason.exact.length > 0 ? [words.skills({ names: reason.exact.map(names.skill) })] : []),
        ...reason.near.map(({ asked, held }) => words.near({ asked: names.skill(asked), held: names.skill(held) })),
      ]
    case "occupation-worked":
      return [words.experience({ occupation: names.occupation(reason.worked), months: reason.months })]
    case "title-alike":
      return [words.title({ occupation: names.occupation(reason.held) })]
    case "education-reached":
      return [words.education]
    case "languages-met":
      return [words.languages]
    case "can-be-remote":
      return [words.remote]
    case "lives-near":
      return [words.place({ kilometres: Math.round(reason.kilometres) })]
    case "group-level-suits": {
      const { group, level } = reason.asked
      return [words.groupLevel({ group: level === undefined ? group : `${group}-${String(level).padStart(2, "0")}` })]
    }
    case "hours-suffice":
      return [words.hours]
    case "free-in-time":
      return [words.time]
  }
}

/** What could be asked for less, in words. */
export function sayRelaxation(language: Language, relaxation: Relaxation, names: CodeNames): string {
  const { relaxations } = candidatesWords[language]
  if (relaxation.code === "wish-skill") return relaxations["wish-skill"]({ name: names.skill(relaxation.skill) })
  return relaxations[relaxation.code]
}
